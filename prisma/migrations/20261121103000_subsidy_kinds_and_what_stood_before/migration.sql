-- What kind of wage subsidy a period is, who wrote it last, and what stood before each correction of a job or a subsidy.
-- Older and imported periods have no kind: then only what holds for every kind can be said of them.

create type subsidy_kind as enum ('temporary', 'permanent', 'four_year');
alter table wage_subsidies
  add column kind subsidy_kind,
  add column reduced_work_capacity boolean not null default false,
  add column registered_by uuid references memberships;
create index wage_subsidies_registered_by on wage_subsidies (registered_by) where registered_by is not null;

-- Whoever writes through the portal stands as the one who wrote it; a command can neither forget it nor name another.
create function written_by_its_actor() returns trigger language plpgsql as $$
begin
  new.registered_by := actor_membership();
  return new;
end
$$;
create trigger wage_subsidies_written before insert or update on wage_subsidies
  for each row when (current_user = 'portal_app') execute function written_by_its_actor();

-- One row for each time that something was corrected, with what stood until then. Triggers alone write here.
create table employment_versions (
  id uuid primary key default uuid_v7(),
  employment_id uuid not null references employments,
  employer_org_number text not null,
  employer_name text,
  form employment_form not null,
  percent numeric(5, 2) not null,
  started_on date not null,
  ended_on date,
  replaced_by uuid references memberships,
  replaced_at timestamptz not null default now()
);
create index employment_versions_employment on employment_versions (employment_id, id);

create table wage_subsidy_versions (
  id uuid primary key default uuid_v7(),
  wage_subsidy_id uuid not null references wage_subsidies,
  starts_on date not null,
  ends_on date not null,
  percent numeric(5, 2),
  kind subsidy_kind,
  reduced_work_capacity boolean not null,
  registered_by uuid references memberships,
  replaced_by uuid references memberships,
  replaced_at timestamptz not null default now()
);
create index wage_subsidy_versions_subsidy on wage_subsidy_versions (wage_subsidy_id, id);
create index wage_subsidy_versions_replaced_by on wage_subsidy_versions (replaced_by) where replaced_by is not null;

-- Once a statement, so that an import that corrects a hundred thousand jobs pays for one join; only what changed is kept.
create function keep_employment_versions() returns trigger language plpgsql
  security definer set search_path = public, pg_temp as $$
begin
  insert into employment_versions
    (employment_id, employer_org_number, employer_name, form, percent, started_on, ended_on, replaced_by)
  select o.id, o.employer_org_number, o.employer_name, o.form, o.percent, o.started_on, o.ended_on, actor_membership()
  from old_rows o join new_rows n using (id)
  where (o.employer_org_number, o.employer_name, o.form, o.percent, o.started_on, o.ended_on)
    is distinct from (n.employer_org_number, n.employer_name, n.form, n.percent, n.started_on, n.ended_on);
  return null;
end
$$;
create trigger employments_keep_versions after update on employments referencing old table as old_rows new table as new_rows
  for each statement execute function keep_employment_versions();

create function keep_wage_subsidy_versions() returns trigger language plpgsql
  security definer set search_path = public, pg_temp as $$
begin
  insert into wage_subsidy_versions
    (wage_subsidy_id, starts_on, ends_on, percent, kind, reduced_work_capacity, registered_by, replaced_by)
  select o.id, o.starts_on, o.ends_on, o.percent, o.kind, o.reduced_work_capacity, o.registered_by, actor_membership()
  from old_rows o join new_rows n using (id)
  where (o.starts_on, o.ends_on, o.percent, o.kind, o.reduced_work_capacity)
    is distinct from (n.starts_on, n.ends_on, n.percent, n.kind, n.reduced_work_capacity);
  return null;
end
$$;
create trigger wage_subsidies_keep_versions after update on wage_subsidies referencing old table as old_rows new table as new_rows
  for each statement execute function keep_wage_subsidy_versions();

do $$
declare
  guarded text;
begin
  foreach guarded in array array['employment_versions', 'wage_subsidy_versions'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    -- The rows are a log themselves: the write that made them is logged with the row that was corrected.
    execute format('create policy definer_all on %I to portal_definer using (true) with check (true)', guarded);
    execute format('create policy worker_reads on %I for select to portal_worker using (true)', guarded);
    execute format('grant select, insert on %I to portal_definer', guarded);
    execute format('grant select on %I to portal_app, portal_worker', guarded);
  end loop;
end
$$;
create policy by_employment on employment_versions for select to portal_app using (
  ((select acts_for_unit()) or (select acts_for_nav())) and exists (select from employments e where e.id = employment_id));
create policy by_subsidy on wage_subsidy_versions for select to portal_app using (
  ((select acts_for_unit()) or (select acts_for_nav())) and exists (select from wage_subsidies s where s.id = wage_subsidy_id));

-- The unit and NAV write the same subsidies, so each sees who of the other did.
create policy writers_of_subsidies on memberships for select to portal_app using (
  ((select acts_for_unit()) or (select acts_for_nav()))
  and (exists (select from wage_subsidies s where s.registered_by = memberships.id)
    or exists (select from wage_subsidy_versions v where v.replaced_by = memberships.id)));

grant execute on function actor_membership(), uuid_v7() to portal_definer;
grant create on schema public to portal_definer;
alter function keep_employment_versions() owner to portal_definer;
alter function keep_wage_subsidy_versions() owner to portal_definer;
revoke create on schema public from portal_definer;
