-- What a release is made of beside the key figures, and who it says that it is from.

-- A quarter is published some weeks after it is over, with what was found out meanwhile: results measured in it are known by
-- this day. The publisher is written as the buyer reads it, because a buyer's connection reads no user.
alter table releases
  add column as_of date not null default today(),
  add column publisher text not null default '',
  add constraint releases_known_after_the_period check (as_of >= period_end);

create function name_publisher() returns trigger language plpgsql as $$
begin
  new.publisher := coalesce((
    select concat_ws(', ', u.name, o.name)
    from memberships m join users u on u.id = m.user_id join organisations o on o.id = new.unit_id
    where m.id = new.published_by), '');
  return new;
end
$$;
create trigger releases_name_their_publisher before insert on releases for each row execute function name_publisher();

-- A unit is held against all that a buyer has been told, so a buyer's releases are one unit's.
create function published_by_another_unit(of_buyer uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$
  select exists (select from releases r where r.buyer_id = of_buyer and r.unit_id is distinct from actor_organisation())
$$;
drop policy lead_publishes on releases;
create policy lead_publishes on releases for insert to portal_app with check (
  (select actor_role()) = 'unit_lead' and unit_id = (select actor_organisation()) and published_by = (select actor_membership())
  and period_end < (select today()) and as_of = (select today()) and not published_by_another_unit(buyer_id)
  and exists (select from organisations o where o.id = buyer_id and o.kind = 'buyer'));

-- How many people had completed a module where modules and hours were counted anew: the next count needs so many more.
create table release_trainings (
  id uuid primary key default uuid_v7(),
  release_id uuid not null references releases,
  contract_id uuid not null references contracts,
  people integer not null check (people > 0),
  unique (release_id, contract_id)
);
alter table release_trainings enable row level security;
alter table release_trainings force row level security;
create policy worker_all on release_trainings to portal_worker using (true) with check (true);
create policy lead_reads on release_trainings for select to portal_app using (
  (select actor_role()) = 'unit_lead' and exists (
    select from releases r where r.id = release_id and r.unit_id = (select actor_organisation())));
create policy lead_publishes on release_trainings for insert to portal_app with check (
  (select actor_role()) = 'unit_lead' and exists (
    select from releases r where r.id = release_id and r.xmin = pg_current_xact_id()::xid));
grant select, insert on release_trainings to portal_app, portal_worker;
create trigger release_trainings_audit_insert after insert on release_trainings referencing new table as new_rows
  for each statement execute function write_audit_log();
create trigger release_trainings_audit_update after update on release_trainings referencing new table as new_rows old table as old_rows
  for each statement execute function write_audit_log();
create trigger release_trainings_audit_delete after delete on release_trainings referencing old table as old_rows
  for each statement execute function write_audit_log();

-- Training, places and departments of a whole contract as of a quarter's end, exactly. Raises 42501 where the actor may not
-- see the figures of all suppliers.
create function release_facts(in_contract uuid, period_end date) returns jsonb language plpgsql stable security definer
  set search_path = public, pg_temp set plan_cache_mode = force_custom_plan set jit = off
as $$
declare
  result jsonb;
begin
  perform require_figures_reader(null);
  select jsonb_build_object(
    'training', (
      select jsonb_build_object('people', count(distinct m.candidate_id), 'modules', count(*), 'hours', coalesce(sum(m.hours), 0))
      from completed_modules(in_contract, null) m where m.completed_on <= period_end),
    'places', (
      select coalesce(jsonb_agg(jsonb_build_object('day', m.month_end, 'offered', m.offered, 'used', m.used) order by m.month_end), '[]')
      from (select p.month_end, sum(p.offered) as offered, sum(p.used) as used
        from places_by_month(in_contract, null, (select k.starts_on from contracts k where k.id = in_contract), period_end) p
        group by p.month_end) m),
    'departments', (
      select coalesce(jsonb_agg(jsonb_build_object('department', d.department, 'onDate', d.people) order by d.department), '[]')
      from (select coalesce(p.department, 'other') as department, count(distinct p.candidate_id) as people
        from placements p
        where p.contract_id = in_contract and p.voided_at is null
          and p.started_on <= period_end and coalesce(p.ended_on, 'infinity') >= period_end
        group by 1) d))
  into result;
  return result;
end
$$;

grant create on schema public to portal_definer;
alter function published_by_another_unit(uuid) owner to portal_definer;
alter function release_facts(uuid, date) owner to portal_definer;
revoke create on schema public from portal_definer;
grant execute on function published_by_another_unit(uuid) to portal_app;
grant execute on function release_facts(uuid, date) to portal_app, portal_worker;
