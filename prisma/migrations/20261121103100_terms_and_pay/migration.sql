-- What changes in a job while it lasts: the percent and the pay, as dated rows; why it ended; and the lowest lawful pay.
-- employments.percent stays the percent at the start, which the figures use.

create type employment_end_reason as enum
  ('agreed_end', 'own_wish', 'dismissed', 'other_job', 'education', 'ill', 'moved', 'other');

-- The percent from a day on, until the next row or the end of the job.
create table employment_terms (
  id uuid primary key default uuid_v7(),
  employment_id uuid not null references employments,
  starts_on date not null,
  percent numeric(5, 2) not null check (percent > 0 and percent <= 100),
  registered_by uuid references memberships,
  voided_at timestamptz,
  void_reason text check (length(void_reason) <= 500),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint employment_terms_void_with_reason check ((voided_at is null) = (void_reason is null))
);
create unique index employment_terms_one_a_day on employment_terms (employment_id, starts_on) where voided_at is null;

-- Pay is for the unit alone, and row-level security hides rows, not columns: so it has a table of its own.
create table employment_pay (
  id uuid primary key default uuid_v7(),
  employment_id uuid not null references employments,
  starts_on date not null,
  hourly_pay numeric(6, 2) not null check (hourly_pay > 0),
  registered_by uuid references memberships,
  voided_at timestamptz,
  void_reason text check (length(void_reason) <= 500),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint employment_pay_void_with_reason check ((voided_at is null) = (void_reason is null))
);
create unique index employment_pay_one_a_day on employment_pay (employment_id, starts_on) where voided_at is null;

-- Why a job ended, each time that somebody ended it: what was said before stays.
create table employment_ends (
  id uuid primary key default uuid_v7(),
  employment_id uuid not null references employments,
  ended_on date not null,
  reason employment_end_reason not null,
  text text check (length(text) <= 1000),
  registered_by uuid references memberships,
  created_at timestamptz not null default now()
);
create index employment_ends_employment on employment_ends (employment_id, id);

-- The generally applied minimum pay for cleaning, in kroner an hour, each from its day until the next.
create table minimum_pay_rates (
  id uuid primary key default uuid_v7(),
  valid_from date not null unique,
  adult_rate numeric(6, 2) not null,
  youth_rate numeric(6, 2) not null,
  source text not null check (length(btrim(source)) between 1 and 300),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint minimum_pay_rates_in_order check (youth_rate > 0 and adult_rate >= youth_rate)
);
insert into minimum_pay_rates (valid_from, adult_rate, youth_rate, source)
  values ('2023-06-15', 216.04, 165.05, 'Tariffnemnda, forskrift om allmenngjøring av tariffavtale for renholdsbedrifter');

-- Somebody of the unit has looked into pay that is too low, and says why nothing more is done. It stands for this pay
-- against this rate: new pay or a new rate asks anew.
create table low_pay_closings (
  id uuid primary key default uuid_v7(),
  employment_pay_id uuid not null references employment_pay,
  required_pay numeric(6, 2) not null,
  reason text not null check (length(btrim(reason)) between 1 and 1000),
  registered_by uuid references memberships,
  created_at timestamptz not null default now(),
  constraint low_pay_closings_once unique (employment_pay_id, required_pay)
);

do $$
declare
  guarded text;
  entry record;
begin
  foreach guarded in array array[
    'employment_terms', 'employment_pay', 'employment_ends', 'minimum_pay_rates', 'low_pay_closings']
  loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy worker_all on %I to portal_worker using (true) with check (true)', guarded);
    execute format('create policy definer_reads on %I for select to portal_definer using (true)', guarded);
    execute format('grant select, insert, update on %I to portal_worker', guarded);
    execute format('grant select on %I to portal_definer', guarded);
    execute format('create trigger %1$I after insert on %2$I referencing new table as new_rows
      for each statement execute function write_audit_log()', guarded || '_audit_insert', guarded);
    execute format('create trigger %1$I after update on %2$I referencing new table as new_rows old table as old_rows
      for each statement execute function write_audit_log()', guarded || '_audit_update', guarded);
    execute format('create trigger %1$I after delete on %2$I referencing old table as old_rows
      for each statement execute function write_audit_log()', guarded || '_audit_delete', guarded);
    execute format('grant select, insert on %I to portal_app', guarded);
    if guarded <> 'minimum_pay_rates' then
      execute format('create trigger %I before insert on %I for each row when (current_user = ''portal_app'')
        execute function written_by_its_actor()', guarded || '_written', guarded);
    end if;
  end loop;
  for entry in
    select c.table_name, c.column_name
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'text'
      and c.table_name in ('employment_terms', 'employment_pay', 'employment_ends', 'minimum_pay_rates', 'low_pay_closings',
        'employment_versions')
      and not exists (select from pg_constraint k
        where k.conname = c.table_name || '_' || c.column_name || '_no_identity_number')
  loop
    execute format(
      'alter table %1$I add constraint %2$I check (not contains_national_identity_number(%3$I))',
      entry.table_name, entry.table_name || '_' || entry.column_name || '_no_identity_number', entry.column_name);
  end loop;
end
$$;
grant update on employment_terms, employment_pay, minimum_pay_rates to portal_app;
grant select on minimum_pay_rates to portal_buyer;

-- A row of terms or pay stays as it was made; a wrong one is taken back with a reason, and a right one added.
create trigger employment_terms_stay_as_made before update on employment_terms for each row
  execute function row_stays_as_made('employment_id', 'starts_on', 'percent', 'registered_by', 'created_at');
create trigger employment_pay_stay_as_made before update on employment_pay for each row
  execute function row_stays_as_made('employment_id', 'starts_on', 'hourly_pay', 'registered_by', 'created_at');

create policy by_employment on employment_terms for select to portal_app using (
  ((select acts_for_unit()) or (select acts_for_nav())) and exists (select from employments e where e.id = employment_id));
create policy unit_inserts on employment_terms for insert to portal_app with check (
  (select acts_for_unit()) and voided_at is null and exists (select from employments e where e.id = employment_id));
create policy unit_updates on employment_terms for update to portal_app
  using ((select acts_for_unit()) and exists (select from employments e where e.id = employment_id))
  with check ((select acts_for_unit()) and exists (select from employments e where e.id = employment_id));

create policy unit_reads on employment_pay for select to portal_app using (
  (select acts_for_unit()) and exists (select from employments e where e.id = employment_id));
create policy unit_inserts on employment_pay for insert to portal_app with check (
  (select acts_for_unit()) and voided_at is null and exists (select from employments e where e.id = employment_id));
create policy unit_updates on employment_pay for update to portal_app
  using ((select acts_for_unit()) and exists (select from employments e where e.id = employment_id))
  with check ((select acts_for_unit()) and exists (select from employments e where e.id = employment_id));

create policy by_employment on employment_ends for select to portal_app using (
  ((select acts_for_unit()) or (select acts_for_nav())) and exists (select from employments e where e.id = employment_id));
create policy unit_inserts on employment_ends for insert to portal_app with check (
  (select acts_for_unit()) and exists (select from employments e where e.id = employment_id));

create policy unit_reads on low_pay_closings for select to portal_app using (
  (select acts_for_unit()) and exists (select from employment_pay p where p.id = employment_pay_id));
create policy unit_inserts on low_pay_closings for insert to portal_app with check (
  (select acts_for_unit()) and exists (select from employment_pay p where p.id = employment_pay_id));

create policy everybody_reads on minimum_pay_rates for select to portal_app, portal_buyer using (true);
create policy admin_inserts on minimum_pay_rates for insert to portal_app with check ((select actor_role()) = 'admin');
create policy admin_updates on minimum_pay_rates for update to portal_app
  using ((select actor_role()) = 'admin') with check ((select actor_role()) = 'admin');

-- What jobs have been held against stays. A rate is put right before it is valid, or on the day that it was typed.
create function valid_rate_stays() returns trigger language plpgsql as $$
begin
  if current_user = 'portal_app' and (old.valid_from, old.adult_rate, old.youth_rate, old.source)
      is distinct from (new.valid_from, new.adult_rate, new.youth_rate, new.source)
    and (least(old.valid_from, new.valid_from) <= today()
      and (old.created_at at time zone 'Europe/Oslo')::date < today())
  then
    raise exception 'a rate that is valid is history' using errcode = '23514', constraint = 'minimum_pay_rates_history';
  end if;
  return new;
end
$$;
create trigger minimum_pay_rates_history before update on minimum_pay_rates
  for each row execute function valid_rate_stays();

-- Terms lie inside their job: after its first day, which employments.percent speaks of; pay from the first day on.
create function terms_lie_inside_their_job() returns trigger language plpgsql as $$
begin
  if not exists (
    select from employments e where e.id = new.employment_id and e.voided_at is null
      and new.starts_on >= e.started_on + case tg_table_name when 'employment_terms' then 1 else 0 end
      and new.starts_on <= coalesce(e.ended_on, 'infinity'))
  then
    raise exception 'the day lies outside the job' using errcode = '23514', constraint = 'employment_terms_inside_employment';
  end if;
  return new;
end
$$;
create trigger employment_terms_inside_employment before insert on employment_terms
  for each row when (current_user = 'portal_app') execute function terms_lie_inside_their_job();
create trigger employment_pay_inside_employment before insert on employment_pay
  for each row when (current_user = 'portal_app') execute function terms_lie_inside_their_job();

-- The other side of it. What an import says of a job stands, and the job's page then shows what lies outside.
create function jobs_hold_their_terms() returns trigger language plpgsql as $$
begin
  if current_user = 'portal_app' and exists (
    select from new_rows n
    where n.voided_at is null and (
      exists (select from employment_terms t where t.employment_id = n.id and t.voided_at is null
        and (t.starts_on <= n.started_on or t.starts_on > coalesce(n.ended_on, 'infinity')))
      or exists (select from employment_pay p where p.employment_id = n.id and p.voided_at is null
        and (p.starts_on < n.started_on or p.starts_on > coalesce(n.ended_on, 'infinity')))))
  then
    raise exception 'terms would lie outside the job' using errcode = '23514', constraint = 'employments_hold_their_terms';
  end if;
  return null;
end
$$;
create trigger employments_hold_their_terms after update on employments referencing new table as new_rows
  for each statement execute function jobs_hold_their_terms();
