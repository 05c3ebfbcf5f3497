-- What happens in a placement: week by week, what the supplier proposes, how it ended, and the certificate.

create type attendance as enum ('present', 'ill', 'agreed', 'not_agreed');
create type how_it_goes as enum ('good', 'some_concern', 'needs_contact');
create type proposal_kind as enum ('extend', 'shorten', 'change_hours', 'end', 'change_department', 'change_mentor');
create type proposal_status as enum ('pending', 'approved', 'rejected', 'withdrawn', 'replaced');
create type not_hired_reason as enum
  ('no_vacancy', 'too_few_hours', 'language', 'skills', 'attendance', 'candidate_declined', 'other');

-- One row a week and placement; how_it_goes is null only where an older form did not ask.
create table weekly_reports (
  id uuid primary key default uuid_v7(),
  placement_id uuid not null references placements,
  week_starts_on date not null check (extract(isodow from week_starts_on) = 1),
  how_it_goes how_it_goes,
  note text check (length(note) <= 500),
  reported_by uuid references memberships,
  -- When the mentor last said it: a correction moves this, never created_at.
  saved_at timestamptz not null default now(),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  unique (placement_id, week_starts_on)
);
create table attendance_days (
  id uuid primary key default uuid_v7(),
  report_id uuid not null references weekly_reports,
  day date not null,
  attendance attendance not null,
  unique (report_id, day)
);
create index attendance_days_day on attendance_days (day);

-- Each time that an aim moved, and the report that said so.
create table training_progress (
  id uuid primary key default uuid_v7(),
  aim_id uuid not null references training_aims,
  report_id uuid references weekly_reports,
  from_level training_level not null,
  to_level training_level not null,
  set_by uuid references memberships,
  set_at timestamptz not null default now()
);
create index training_progress_aim on training_progress (aim_id, set_at);

-- The caseworker's contact after a report that asked for it, or after days away that nobody explained. Seen by the unit.
create table placement_contacts (
  id uuid primary key default uuid_v7(),
  placement_id uuid not null references placements,
  contacted_on date not null,
  note text not null check (length(btrim(note)) between 1 and 2000),
  registered_by uuid references memberships,
  registered_at timestamptz not null default now()
);
create index placement_contacts_placement on placement_contacts (placement_id, registered_at);

-- What a supplier may not decide, it proposes; the placement changes by approval only.
create table proposals (
  id uuid primary key default uuid_v7(),
  placement_id uuid not null references placements,
  kind proposal_kind not null,
  ends_on date,
  days_per_week numeric(2, 1) check (days_per_week > 0 and days_per_week <= 7),
  hours_per_week numeric(4, 1) check (hours_per_week > 0 and hours_per_week <= 60),
  end_reason end_reason,
  end_detail end_detail,
  department department,
  mentor_id uuid references memberships,
  reason text not null check (length(btrim(reason)) between 1 and 2000),
  status proposal_status not null default 'pending',
  proposed_by uuid references memberships,
  proposed_at timestamptz not null default now(),
  decided_by uuid references memberships,
  decided_at timestamptz,
  rejection_text text check (length(btrim(rejection_text)) between 1 and 2000),
  version integer not null default 1,
  constraint proposals_decision check ((status = 'pending') = (decided_at is null)),
  constraint proposals_rejected_with_text check ((status = 'rejected') = (rejection_text is not null)),
  constraint proposals_say_what check (case kind
    when 'extend' then ends_on is not null and num_nonnulls(days_per_week, hours_per_week, end_reason, department, mentor_id) = 0
    when 'shorten' then ends_on is not null and num_nonnulls(days_per_week, hours_per_week, end_reason, department, mentor_id) = 0
    when 'change_hours' then num_nonnulls(days_per_week, hours_per_week) = 2
      and num_nonnulls(ends_on, end_reason, department, mentor_id) = 0
    when 'end' then num_nonnulls(ends_on, end_reason) = 2
      and num_nonnulls(days_per_week, hours_per_week, department, mentor_id) = 0
    when 'change_department' then department is not null
      and num_nonnulls(ends_on, days_per_week, hours_per_week, end_reason, mentor_id) = 0
    else mentor_id is not null and num_nonnulls(ends_on, days_per_week, hours_per_week, end_reason, department) = 0 end)
);
create unique index proposals_one_pending on proposals (placement_id, kind) where status = 'pending';
create index proposals_placement on proposals (placement_id, proposed_at);

-- The mentor's word at the end, and the candidate's on it.
create table assessments (
  id uuid primary key default uuid_v7(),
  placement_id uuid not null unique references placements,
  strengths text not null check (length(btrim(strengths)) between 1 and 2000),
  attendance_text text check (length(attendance_text) <= 1000),
  hired boolean not null,
  not_hired_reason not_hired_reason,
  not_hired_text text check (length(not_hired_text) <= 1000),
  offered_job boolean not null,
  offered_form employment_form,
  offered_percent numeric(5, 2) check (offered_percent > 0 and offered_percent <= 100),
  offered_from date,
  written_by uuid references memberships,
  written_at timestamptz not null default now(),
  candidate_agrees boolean,
  candidate_words text check (length(candidate_words) <= 2000),
  candidate_answered_at timestamptz,
  answer_taken_by uuid references memberships,
  answer_behalf_reason text check (length(btrim(answer_behalf_reason)) between 1 and 500),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint assessments_not_hired_with_reason check (hired = (not_hired_reason is null)),
  constraint assessments_other_reason_with_text
    check (not_hired_reason is distinct from 'other' or length(btrim(coalesce(not_hired_text, ''))) > 0),
  constraint assessments_hired_was_offered check (not hired or offered_job),
  constraint assessments_offer_in_full
    check (num_nonnulls(offered_form, offered_percent, offered_from) = case when offered_job then 3 else 0 end),
  constraint assessments_answer check ((candidate_agrees is null) = (candidate_answered_at is null)),
  constraint assessments_answer_on_behalf
    check (num_nonnulls(candidate_agrees, answer_taken_by, answer_behalf_reason) in (0, 3))
);

-- What a certificate says is written when it is issued, and never again. Imported ones have a title alone, and no code.
alter table certificates
  add column check_code text unique check (check_code ~ '^[0-9A-HJKMNP-TV-Z]{10}$'),
  add column title_en text check (length(title_en) <= 200),
  add column holder_name text check (length(holder_name) <= 201),
  add column supplier_name text,
  add column mentor_name text,
  add column starts_on date,
  add column ends_on date,
  add column hours numeric(6, 1) check (hours >= 0),
  add column issued_by uuid references memberships,
  add column withdrawn_by uuid references memberships,
  add column withdrawal_reason text check (length(btrim(withdrawal_reason)) between 1 and 1000),
  add constraint certificates_withdrawn_with_reason check (withdrawal_reason is null or withdrawn_on is not null),
  add constraint certificates_in_full
    check (num_nonnulls(check_code, holder_name, supplier_name, starts_on, ends_on, hours) in (0, 6));
create table certificate_modules (
  id uuid primary key default uuid_v7(),
  certificate_id uuid not null references certificates,
  position integer not null,
  title text not null check (length(btrim(title)) between 1 and 200),
  title_en text check (length(title_en) <= 200),
  hours numeric(5, 1) not null check (hours >= 0),
  unique (certificate_id, position)
);
create table certificate_aims (
  id uuid primary key default uuid_v7(),
  module_id uuid not null references certificate_modules,
  position integer not null,
  text text not null check (length(btrim(text)) between 1 and 300),
  text_en text check (length(text_en) <= 300),
  unique (module_id, position)
);

create function issued_certificate_stands() returns trigger language plpgsql as $$
begin
  if current_user = 'portal_app' and (old.withdrawn_on is not null
    or to_jsonb(new) - array['withdrawn_on', 'withdrawn_by', 'withdrawal_reason', 'version']
      is distinct from to_jsonb(old) - array['withdrawn_on', 'withdrawn_by', 'withdrawal_reason', 'version'])
  then
    raise exception 'an issued certificate is not changed, but withdrawn'
      using errcode = '23514', constraint = 'certificates_issued_stands';
  end if;
  return new;
end
$$;
create trigger certificates_issued_stands before update on certificates
  for each row execute function issued_certificate_stands();
