-- What a supplier promised in its tender, as measurable commitments on the contract. The five parts are those of the
-- award criterion «Sosial bærekraft» in the tender's annex 2.
create type criterion_part as enum ('training', 'time_to_job', 'cooperation', 'documentation', 'cost');
create type commitment_kind as enum (
  'places_per_year', 'training_weeks', 'certificate_share', 'days_to_ordinary_job', 'people_hired', 'follow_up_meetings',
  'candidates_per_mentor', 'in_job_6', 'ordinary_6', 'in_job_12', 'ordinary_12', 'own');
create type commitment_direction as enum ('at_least', 'at_most');
-- Per year and for the whole contract are amounts that grow; a level holds all the time; a share is percent of people.
create type commitment_basis as enum ('per_year', 'whole_contract', 'level', 'share');

-- Which direction and basis a kind has; an own commitment says both itself. The portal's table of kinds says the same.
create function commitment_fits_kind(kind commitment_kind, direction commitment_direction, basis commitment_basis)
  returns boolean language sql immutable parallel safe
  return case kind
    when 'own' then true
    when 'places_per_year' then direction = 'at_least' and basis = 'per_year'
    when 'people_hired' then direction = 'at_least' and basis = 'whole_contract'
    when 'training_weeks' then direction = 'at_least' and basis = 'level'
    when 'follow_up_meetings' then direction = 'at_least' and basis = 'level'
    when 'days_to_ordinary_job' then direction = 'at_most' and basis = 'level'
    when 'candidates_per_mentor' then direction = 'at_most' and basis = 'level'
    else direction = 'at_least' and basis = 'share'
  end;
grant execute on function commitment_fits_kind(commitment_kind, commitment_direction, commitment_basis)
  to portal_app, portal_buyer, portal_worker, portal_definer;

create table commitments (
  id uuid primary key default uuid_v7(),
  contract_id uuid not null,
  supplier_id uuid not null,
  part criterion_part not null,
  kind commitment_kind not null,
  value numeric(9, 2) not null check (value >= 0),
  direction commitment_direction not null,
  basis commitment_basis not null,
  -- An own commitment says in words what is counted, and in which unit.
  text text check (length(btrim(text)) between 1 and 300),
  unit text check (length(btrim(unit)) between 1 and 40),
  withdrawn_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  foreign key (contract_id, supplier_id) references contract_suppliers (contract_id, supplier_id),
  constraint commitments_fit_their_kind check (commitment_fits_kind(kind, direction, basis)),
  constraint commitments_own_words check ((kind = 'own') = (text is not null and unit is not null)),
  constraint commitments_share_is_percent check (basis <> 'share' or value <= 100),
  constraint commitments_text_no_identity_number check (not contains_national_identity_number(text)),
  constraint commitments_unit_no_identity_number check (not contains_national_identity_number(unit))
);
create unique index commitments_one_of_each_kind on commitments (contract_id, supplier_id, kind)
  where withdrawn_at is null and kind <> 'own';
create index commitments_supplier on commitments (supplier_id, contract_id);

-- What was written of a commitment and when: one line for each version, never changed. The name stands in the line, because
-- a buyer's session reads no table with people.
create table commitment_changes (
  id uuid primary key default uuid_v7(),
  commitment_id uuid not null references commitments,
  version integer not null,
  value numeric(9, 2) not null check (value >= 0),
  -- Whether this version ended the commitment.
  withdrawn boolean not null default false,
  reason text check (length(btrim(reason)) between 1 and 500),
  written_by uuid references memberships,
  written_by_name text check (length(written_by_name) <= 200),
  written_at timestamptz not null default now(),
  constraint commitment_changes_one_a_version unique (commitment_id, version),
  -- The first version needs no reason: the tender is the reason.
  constraint commitment_changes_reason check (version = 1 or reason is not null),
  constraint commitment_changes_reason_no_identity_number check (not contains_national_identity_number(reason))
);
create index commitment_changes_written_by on commitment_changes (written_by) where written_by is not null;

-- Each version has its line, written in the same transaction: nothing is changed without it, whoever writes.
create function commitment_has_its_line() returns trigger language plpgsql as $$
begin
  if not exists (
    select from commitment_changes l
    where l.commitment_id = new.id and l.version = new.version and l.value = new.value
      and l.withdrawn = (new.withdrawn_at is not null))
  then
    raise exception 'a commitment changes with its line in the history' using errcode = '23514', constraint = 'commitments_history';
  end if;
  return null;
end
$$;
create constraint trigger commitments_history after insert or update on commitments
  deferrable initially deferred for each row execute function commitment_has_its_line();

create function commitment_moves_on() returns trigger language plpgsql as $$
begin
  if (new.contract_id, new.supplier_id, new.part, new.kind, new.direction, new.basis, new.text, new.unit, new.created_at)
    is distinct from (old.contract_id, old.supplier_id, old.part, old.kind, old.direction, old.basis, old.text, old.unit, old.created_at)
    or old.withdrawn_at is not null or new.version <> old.version + 1
  then
    raise exception 'of a commitment only the number changes, by a new version' using errcode = '23514', constraint = 'commitments_stay_as_made';
  end if;
  return new;
end
$$;
create trigger commitments_stay_as_made before update on commitments
  for each row execute function commitment_moves_on();

do $$
declare
  guarded text;
begin
  foreach guarded in array array['commitments', 'commitment_changes'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy worker_all on %I to portal_worker using (true) with check (true)', guarded);
    execute format('create policy definer_reads on %I for select to portal_definer using (true)', guarded);
    execute format('grant select on %I to portal_app, portal_buyer, portal_definer', guarded);
    execute format('grant select, insert, update on %I to portal_worker', guarded);
    execute format('create trigger %1$I after insert on %2$I referencing new table as new_rows
      for each statement execute function write_audit_log()', guarded || '_audit_insert', guarded);
    execute format('create trigger %1$I after update on %2$I referencing new table as new_rows old table as old_rows
      for each statement execute function write_audit_log()', guarded || '_audit_update', guarded);
    execute format('create trigger %1$I after delete on %2$I referencing old table as old_rows
      for each statement execute function write_audit_log()', guarded || '_audit_delete', guarded);
  end loop;
end
$$;
