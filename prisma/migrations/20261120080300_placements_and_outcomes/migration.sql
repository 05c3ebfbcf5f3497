-- What happens to a candidate: practice, jobs, subsidy, what was found out later, and certificates.
-- A row that was registered by mistake keeps its place with voided_at set and counts nowhere.

create type department as enum ('cleaning', 'it', 'finance', 'maintenance', 'other');
create type placement_goal as enum
  ('job_here', 'work_experience', 'try_out', 'language_practice', 'certificate', 'other');
create type decline_reason as enum ('no_place', 'language_level', 'mobility', 'other');
create type end_reason as enum ('completed', 'hired', 'ended_by_candidate', 'ended_by_supplier', 'ended_by_unit');
create type end_detail as enum
  ('job_elsewhere', 'education', 'other_measure', 'ill', 'did_not_show_up', 'needs_other_help',
   'cooperation_ended', 'moved', 'other');
create type employment_form as enum ('permanent', 'temporary', 'substitute');
create type follow_up_status as enum
  ('ordinary', 'subsidised', 'in_practice', 'education', 'not_employed', 'unreachable');
-- In the order in which figures.md lets one source go before another.
create type follow_up_source as enum ('unit', 'nav', 'supplier', 'candidate');
create type hire_report_status as enum ('pending', 'confirmed', 'rejected', 'withdrawn');

create table placements (
  id uuid primary key default uuid_v7(),
  reference text not null unique
    default 'P-' || lpad(nextval('placement_reference_number')::text, 6, '0'),
  candidate_id uuid not null references candidates,
  contract_id uuid not null,
  supplier_id uuid not null,
  department department,
  planned_from date,
  planned_to date,
  days_per_week numeric(2, 1) check (days_per_week > 0 and days_per_week <= 7),
  hours_per_week numeric(4, 1) check (hours_per_week > 0 and hours_per_week <= 60),
  percent numeric(5, 2) check (percent > 0 and percent <= 100),
  goal placement_goal,
  shared_needs text check (length(shared_needs) <= 2000),
  -- How a person with a protected address may be presented to the supplier; without it no request is sent.
  protection_procedure text check (length(protection_procedure) <= 2000),
  requested_at timestamptz not null default now(),
  requested_by uuid references memberships,
  accepted_at timestamptz,
  declined_at timestamptz,
  answered_by uuid references memberships,
  decline_reason decline_reason,
  decline_text text check (length(decline_text) <= 2000),
  withdrawn_at timestamptz,
  mentor_id uuid references memberships,
  started_on date,
  ended_on date,
  end_reason end_reason,
  end_detail end_detail,
  end_text text check (length(end_text) <= 2000),
  voided_at timestamptz,
  void_reason text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  foreign key (contract_id, supplier_id) references contract_suppliers (contract_id, supplier_id),
  constraint placements_planned_period check (planned_to >= planned_from),
  constraint placements_period check (ended_on >= started_on),
  constraint placements_end_after_start check (ended_on is null or started_on is not null),
  constraint placements_one_end_with_one_reason check ((ended_on is null) = (end_reason is null)),
  constraint placements_detail_of_an_end check (end_reason is not null or (end_detail is null and end_text is null)),
  constraint placements_one_answer check (num_nonnulls(accepted_at, declined_at) <= 1),
  constraint placements_decline_with_reason check ((declined_at is null) = (decline_reason is null)),
  constraint placements_none_started_after_refusal
    check (started_on is null or (declined_at is null and withdrawn_at is null)),
  constraint placements_void_with_reason check ((voided_at is null) = (void_reason is null)),
  constraint placements_no_overlap_with_one_supplier exclude using gist
    (candidate_id with =, supplier_id with =, daterange(started_on, ended_on, '[]') with &&)
    where (started_on is not null and voided_at is null)
    deferrable initially immediate
);
create index placements_candidate on placements (candidate_id, started_on, ended_on);
create index placements_contract on placements (contract_id, supplier_id);
create index placements_supplier on placements (supplier_id, started_on);
create index placements_mentor on placements (mentor_id) where mentor_id is not null;

-- One row a week and placement: did the person come, and a word on how it goes.
create table weekly_presences (
  id uuid primary key default uuid_v7(),
  placement_id uuid not null references placements,
  week_starts_on date not null check (extract(isodow from week_starts_on) = 1),
  present boolean not null,
  note text check (length(note) <= 500),
  registered_by uuid references memberships,
  -- When the mentor last said it: a correction within the week moves this, never created_at.
  saved_at timestamptz not null default now(),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  unique (placement_id, week_starts_on)
);

create table employments (
  id uuid primary key default uuid_v7(),
  reference text not null unique
    default 'J-' || lpad(nextval('employment_reference_number')::text, 6, '0'),
  candidate_id uuid not null references candidates,
  employer_org_number text not null check (is_organisation_number(employer_org_number)),
  employer_name text,
  form employment_form not null,
  percent numeric(5, 2) not null check (percent > 0 and percent <= 100),
  started_on date not null,
  ended_on date,
  voided_at timestamptz,
  void_reason text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint employments_period check (ended_on >= started_on),
  constraint employments_void_with_reason check ((voided_at is null) = (void_reason is null))
);
create index employments_candidate on employments (candidate_id, started_on);
create index employments_employer on employments (employer_org_number);

create table wage_subsidies (
  id uuid primary key default uuid_v7(),
  employment_id uuid not null references employments,
  starts_on date not null,
  ends_on date not null,
  percent numeric(5, 2) check (percent > 0 and percent <= 100),
  voided_at timestamptz,
  void_reason text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint wage_subsidies_period check (ends_on >= starts_on),
  constraint wage_subsidies_void_with_reason check ((voided_at is null) = (void_reason is null)),
  constraint wage_subsidies_no_overlap exclude using gist
    (employment_id with =, daterange(starts_on, ends_on, '[]') with &&) where (voided_at is null)
    deferrable initially immediate
);
create index wage_subsidies_employment on wage_subsidies (employment_id, starts_on);

create table follow_ups (
  id uuid primary key default uuid_v7(),
  candidate_id uuid not null references candidates,
  status_date date not null,
  registered_on date not null,
  source follow_up_source not null default 'unit',
  status follow_up_status not null,
  note text check (length(note) <= 2000),
  registered_by uuid references memberships,
  voided_at timestamptz,
  void_reason text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint follow_ups_registered_after_the_fact check (registered_on >= status_date),
  constraint follow_ups_void_with_reason check ((voided_at is null) = (void_reason is null))
);
create unique index follow_ups_one_of_each on follow_ups (candidate_id, status_date, registered_on, source)
  where voided_at is null;

create table certificates (
  id uuid primary key default uuid_v7(),
  reference text not null unique
    default 'B-' || lpad(nextval('certificate_reference_number')::text, 6, '0'),
  placement_id uuid not null references placements,
  title text not null check (length(btrim(title)) between 1 and 200),
  issued_on date not null,
  withdrawn_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint certificates_withdrawn_later check (withdrawn_on >= issued_on)
);
create unique index certificates_one_valid on certificates (placement_id) where withdrawn_on is null;

-- A supplier says that it has hired somebody; the caseworker's confirmation makes it an employment.
create table hire_reports (
  id uuid primary key default uuid_v7(),
  placement_id uuid not null references placements,
  form employment_form not null,
  percent numeric(5, 2) not null check (percent > 0 and percent <= 100),
  started_on date not null,
  status hire_report_status not null default 'pending',
  reported_by uuid references memberships,
  reported_at timestamptz not null default now(),
  decided_by uuid references memberships,
  decided_at timestamptz,
  rejection_text text check (length(rejection_text) <= 2000),
  employment_id uuid references employments,
  version integer not null default 1,
  constraint hire_reports_decision check ((status = 'pending') = (decided_at is null)),
  constraint hire_reports_rejected_with_text check ((status = 'rejected') = (rejection_text is not null)),
  constraint hire_reports_confirmed_with_employment check ((status = 'confirmed') = (employment_id is not null))
);
create unique index hire_reports_one_pending on hire_reports (placement_id) where status = 'pending';
create index hire_reports_placement on hire_reports (placement_id);

-- Rules that span two tables. A transaction that corrects both sides defers them,
-- and with the definer's eyes, so that they hold also where the writer may not see the other row.
create function subsidy_lies_inside_its_employment() returns trigger language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  changed uuid := case tg_table_name when 'employments' then new.id else (to_jsonb(new) ->> 'employment_id')::uuid end;
begin
  if exists (
    select from wage_subsidies s join employments e on e.id = s.employment_id
    where e.id = changed and s.voided_at is null
      and (s.starts_on < e.started_on or s.ends_on > coalesce(e.ended_on, 'infinity') or e.voided_at is not null))
  then
    raise exception 'a subsidy period lies outside its employment'
      using errcode = '23514', constraint = 'wage_subsidies_inside_employment';
  end if;
  return null;
end
$$;
create constraint trigger wage_subsidies_inside_employment after insert or update on wage_subsidies
  deferrable initially immediate for each row execute function subsidy_lies_inside_its_employment();
create constraint trigger employments_hold_their_subsidies after update on employments
  deferrable initially immediate for each row execute function subsidy_lies_inside_its_employment();

create function placement_starts_before_leaving() returns trigger language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  changed uuid := case tg_table_name when 'candidate_details' then new.id else (to_jsonb(new) ->> 'candidate_id')::uuid end;
begin
  if exists (
    select from candidate_details d join placements p on p.candidate_id = d.id
    where d.id = changed and p.voided_at is null and p.started_on > d.left_on)
  then
    raise exception 'a placement starts after the candidate left the target group'
      using errcode = '23514', constraint = 'placements_start_before_leaving';
  end if;
  return null;
end
$$;
create constraint trigger placements_start_before_leaving after insert or update on placements
  deferrable initially immediate for each row when (new.started_on is not null)
  execute function placement_starts_before_leaving();
create constraint trigger candidate_details_leave_after_starts after insert or update on candidate_details
  deferrable initially immediate for each row when (new.left_on is not null)
  execute function placement_starts_before_leaving();

-- Whose placement it is, and where, is settled when it is made; only an import may correct it.
create function placement_keeps_its_parties() returns trigger language plpgsql as $$
begin
  if (new.candidate_id, new.contract_id, new.supplier_id) is distinct from
     (old.candidate_id, old.contract_id, old.supplier_id) and current_user = 'portal_app'
  then
    raise exception 'the parties of a placement do not change'
      using errcode = '23514', constraint = 'placements_keep_their_parties';
  end if;
  return new;
end
$$;
create trigger placements_keep_their_parties before update on placements
  for each row execute function placement_keeps_its_parties();
