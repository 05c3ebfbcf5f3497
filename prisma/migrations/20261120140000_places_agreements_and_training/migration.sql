-- What a supplier offers, what the parties agree on, and what is to be learnt.

create type shift as enum ('day', 'evening', 'night', 'weekend');
create type job_prospect as enum ('yes', 'perhaps', 'no');
create type follow_up_rhythm as enum ('weekly', 'every_two_weeks', 'monthly');
create type training_level as enum ('not_started', 'with_help', 'on_own', 'can_show_others');

-- What a candidate wants and can, for finding a place that fits. Seen by the unit, and by NAV for those shared with it.
alter table candidate_details
  add column wanted_departments department[] not null default '{}',
  add column available_shifts shift[] not null default '{}',
  add column available_from date,
  add column prior_occupation text check (length(prior_occupation) <= 200),
  add column prior_departments department[] not null default '{}';

create table place_offers (
  id uuid primary key default uuid_v7(),
  contract_id uuid not null,
  supplier_id uuid not null,
  department department not null,
  places integer not null check (places between 1 and 500),
  starts_on date not null,
  ends_on date not null,
  language_needed norwegian_level,
  shifts shift[] not null default '{}',
  place_of_work text not null check (length(btrim(place_of_work)) between 1 and 200),
  job_prospect job_prospect not null,
  mentor_id uuid references memberships,
  note text check (length(note) <= 1000),
  withdrawn_at timestamptz,
  offered_by uuid references memberships,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  foreign key (contract_id, supplier_id) references contract_suppliers (contract_id, supplier_id),
  constraint place_offers_period check (ends_on >= starts_on)
);
create index place_offers_supplier on place_offers (contract_id, supplier_id, department);

alter table placements
  add column place_offer_id uuid references place_offers,
  -- Why somebody was accepted beyond what is offered; without it the database refuses.
  add column over_capacity_reason text check (length(btrim(over_capacity_reason)) between 1 and 500);

-- On each day: places that the supplier offers in the department on the contract, and how many are accepted for or in them.
-- Who is in practice past the planned end still takes a place today.
create function places_by_day(in_contract uuid, of_supplier uuid, in_department department, from_day date, to_day date)
returns table (day date, offered bigint, taken bigint) language sql stable as $$
  select d::date,
    (select coalesce(sum(o.places), 0) from place_offers o
      where o.contract_id = in_contract and o.supplier_id = of_supplier and o.department = in_department
        and o.withdrawn_at is null and d::date between o.starts_on and o.ends_on),
    (select count(*) from placements p
      where p.contract_id = in_contract and p.supplier_id = of_supplier and coalesce(p.department, 'other') = in_department
        and p.voided_at is null and p.declined_at is null and p.withdrawn_at is null
        and (p.accepted_at is not null or p.started_on is not null)
        and d::date between coalesce(p.started_on, p.planned_from) and coalesce(p.ended_on,
          greatest(p.planned_to, case when p.started_on is not null then today() end), 'infinity'))
  from generate_series(from_day::timestamp, to_day::timestamp, '1 day') d
$$;

-- Two who accept at once come after one another, so that both count each other.
create function lock_places(of_contract uuid, of_supplier uuid) returns void language sql
  as $$ select pg_advisory_xact_lock(hashtextextended('places ' || of_contract || of_supplier, 0)) $$;

-- Nobody is accepted beyond what is offered, on any day still to come, unless somebody says so and why.
create function acceptance_finds_a_place() returns trigger language plpgsql
  security definer set search_path = public, pg_temp as $$
begin
  if session_user = 'portal_app' then
    perform lock_places(new.contract_id, new.supplier_id);
    if exists (
      select from places_by_day(new.contract_id, new.supplier_id, coalesce(new.department, 'other'),
        greatest(coalesce(new.started_on, new.planned_from), today()), coalesce(new.planned_to, new.planned_from + 550)) d
      where d.taken > d.offered)
    then
      raise exception 'more are accepted than places are offered'
        using errcode = '23514', constraint = 'placements_within_capacity';
    end if;
  end if;
  return null;
end
$$;
create trigger placements_within_capacity after update of accepted_at on placements
  for each row when (old.accepted_at is null and new.accepted_at is not null and new.over_capacity_reason is null)
  execute function acceptance_finds_a_place();

-- One row a version. The latest that the unit approved is in force; the old ones stay.
create table agreements (
  id uuid primary key default uuid_v7(),
  placement_id uuid not null references placements,
  number integer not null check (number > 0),
  goal placement_goal not null,
  goal_text text check (length(goal_text) <= 1000),
  tasks text not null check (length(btrim(tasks)) between 1 and 4000),
  training text not null check (length(btrim(training)) between 1 and 4000),
  follow_up_rhythm follow_up_rhythm not null,
  starts_on date not null,
  ends_on date not null,
  days_per_week numeric(2, 1) not null check (days_per_week > 0 and days_per_week <= 7),
  hours_per_week numeric(4, 1) not null check (hours_per_week > 0 and hours_per_week <= 60),
  mentor_id uuid not null references memberships,
  sent_at timestamptz,
  candidate_approved_at timestamptz,
  candidate_approved_by uuid references memberships,
  candidate_behalf_reason text check (length(btrim(candidate_behalf_reason)) between 1 and 500),
  supplier_approved_at timestamptz,
  supplier_approved_by uuid references memberships,
  supplier_behalf_reason text check (length(btrim(supplier_behalf_reason)) between 1 and 500),
  unit_approved_at timestamptz,
  unit_approved_by uuid references memberships,
  replaced_at timestamptz,
  cancelled_at timestamptz,
  -- When somebody last worked on it: a draft that nobody touched for 12 weeks has expired.
  touched_at timestamptz not null default now(),
  written_by uuid references memberships,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  unique (placement_id, number),
  constraint agreements_period check (ends_on >= starts_on),
  constraint agreements_at_most_18_months check (ends_on < (starts_on + interval '18 months')::date),
  constraint agreements_approved_when_sent
    check (sent_at is not null or num_nonnulls(candidate_approved_at, supplier_approved_at, unit_approved_at) = 0),
  constraint agreements_unit_last
    check (unit_approved_at is null or num_nonnulls(candidate_approved_at, supplier_approved_at) = 2),
  -- A candidate does not sign in yet: somebody says yes on behalf, and why.
  constraint agreements_candidate_on_behalf
    check (num_nonnulls(candidate_approved_at, candidate_approved_by, candidate_behalf_reason) in (0, 3)),
  constraint agreements_supplier_approval check ((supplier_approved_at is null) = (supplier_approved_by is null)),
  constraint agreements_unit_approval check ((unit_approved_at is null) = (unit_approved_by is null)),
  constraint agreements_only_approved_is_replaced check (replaced_at is null or unit_approved_at is not null),
  constraint agreements_approved_is_not_cancelled check (cancelled_at is null or unit_approved_at is null)
);
create unique index agreements_one_open on agreements (placement_id) where unit_approved_at is null and cancelled_at is null;
create unique index agreements_one_in_force on agreements (placement_id) where unit_approved_at is not null and replaced_at is null;

create function approved_agreement_stands() returns trigger language plpgsql as $$
begin
  if old.unit_approved_at is not null
    and to_jsonb(new) - array['replaced_at', 'version'] is distinct from to_jsonb(old) - array['replaced_at', 'version']
  then
    raise exception 'an approved agreement is not changed, but replaced by a new version'
      using errcode = '23514', constraint = 'agreements_approved_stands';
  end if;
  return new;
end
$$;
create trigger agreements_approved_stands before update on agreements
  for each row execute function approved_agreement_stands();

-- A supplier's templates. A change is a new version; a plan keeps the one that it began with.
create table training_templates (
  id uuid primary key default uuid_v7(),
  supplier_id uuid not null references organisations,
  name text not null check (length(btrim(name)) between 1 and 200),
  withdrawn_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint training_templates_one_of_a_name unique (supplier_id, name)
);
create table training_template_versions (
  id uuid primary key default uuid_v7(),
  template_id uuid not null references training_templates,
  number integer not null check (number > 0),
  written_by uuid references memberships,
  created_at timestamptz not null default now(),
  unique (template_id, number)
);
create table training_template_modules (
  id uuid primary key default uuid_v7(),
  template_version_id uuid not null references training_template_versions,
  position integer not null,
  title text not null check (length(btrim(title)) between 1 and 200),
  title_en text check (length(title_en) <= 200),
  hours numeric(5, 1) not null check (hours >= 0 and hours <= 2000),
  method text check (length(method) <= 500),
  language text check (length(language) <= 100),
  evidence text check (length(evidence) <= 500),
  unique (template_version_id, position)
);
create table training_template_aims (
  id uuid primary key default uuid_v7(),
  module_id uuid not null references training_template_modules,
  position integer not null,
  text text not null check (length(btrim(text)) between 1 and 300),
  text_en text check (length(text_en) <= 300),
  unique (module_id, position)
);

-- What one placement is to teach. What is taken out keeps its row, with what had been reached.
create table training_plans (
  id uuid primary key default uuid_v7(),
  placement_id uuid not null unique references placements,
  template_version_id uuid references training_template_versions,
  written_by uuid references memberships,
  version integer not null default 1,
  created_at timestamptz not null default now()
);
create table training_modules (
  id uuid primary key default uuid_v7(),
  plan_id uuid not null references training_plans,
  position integer not null,
  title text not null check (length(btrim(title)) between 1 and 200),
  title_en text check (length(title_en) <= 200),
  hours numeric(5, 1) not null check (hours >= 0 and hours <= 2000),
  method text check (length(method) <= 500),
  language text check (length(language) <= 100),
  evidence text check (length(evidence) <= 500),
  removed_at timestamptz
);
create index training_modules_plan on training_modules (plan_id, position);
create table training_aims (
  id uuid primary key default uuid_v7(),
  module_id uuid not null references training_modules,
  position integer not null,
  text text not null check (length(btrim(text)) between 1 and 300),
  text_en text check (length(text_en) <= 300),
  level training_level not null default 'not_started',
  level_set_at timestamptz,
  removed_at timestamptz
);
create index training_aims_module on training_aims (module_id, position);
