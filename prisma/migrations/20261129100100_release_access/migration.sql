-- Who sees what was published, and who publishes. Nobody may change or delete any of it.
do $$
declare
  guarded text;
begin
  foreach guarded in array array['releases', 'release_figures', 'release_gaps', 'release_units'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy worker_all on %I to portal_worker using (true) with check (true)', guarded);
    execute format('create policy definer_reads on %I for select to portal_definer using (true)', guarded);
    execute format('grant select, insert on %I to portal_app, portal_worker', guarded);
    execute format('grant select on %I to portal_definer', guarded);
    execute format('create trigger %I after insert on %I referencing new table as new_rows
      for each statement execute function write_audit_log()', guarded || '_audit_insert', guarded);
    execute format('create trigger %I after update on %I referencing new table as new_rows old table as old_rows
      for each statement execute function write_audit_log()', guarded || '_audit_update', guarded);
    execute format('create trigger %I after delete on %I referencing old table as old_rows
      for each statement execute function write_audit_log()', guarded || '_audit_delete', guarded);
  end loop;
end
$$;
grant select on releases, release_figures to portal_buyer;

-- The buyer: its own releases, and nothing beside them.
create policy buyer_reads on releases for select to portal_buyer using (
  (select actor_role()) = 'buyer' and buyer_id = (select actor_organisation()));
create policy buyer_reads on release_figures for select to portal_buyer using (
  exists (select from releases r where r.id = release_id));

-- Who sees exact figures sees what was published of them. A supplier sees what was published of itself.
create policy followers_read on releases for select to portal_app using ((select acts_for_unit()) or (select acts_for_nav()));
create policy followers_read on release_figures for select to portal_app using ((select acts_for_unit()) or (select acts_for_nav()));
create policy coordinator_reads on release_figures for select to portal_app using (
  (select actor_role()) = 'coordinator' and supplier_id = (select actor_organisation()));
create policy coordinator_reads on releases for select to portal_app using (
  (select actor_role()) = 'coordinator' and exists (select from release_figures f where f.release_id = releases.id));

-- The unit's lead publishes for the own unit, now, and all of a release in one go.
create policy lead_publishes on releases for insert to portal_app with check (
  (select actor_role()) = 'unit_lead' and unit_id = (select actor_organisation()) and published_by = (select actor_membership())
  and period_end <= (select today())
  and exists (select from organisations o where o.id = buyer_id and o.kind = 'buyer'));
create trigger releases_happen_now before insert on releases for each row when (current_user = 'portal_app')
  execute function moments_are_now('published_at');
create policy lead_publishes on release_figures for insert to portal_app with check (
  (select actor_role()) = 'unit_lead' and exists (
    select from releases r where r.id = release_id and r.xmin = pg_current_xact_id()::xid
      and (contract_id is null or exists (select from contracts k where k.id = contract_id and k.buyer_id = r.buyer_id))));
create policy lead_reads on release_gaps for select to portal_app using (
  (select acts_for_unit()) and exists (select from releases r where r.id = release_gaps.id and r.unit_id = (select actor_organisation())));
create policy lead_publishes on release_gaps for insert to portal_app with check (
  (select actor_role()) = 'unit_lead' and exists (
    select from releases r where r.id = release_gaps.id and r.xmin = pg_current_xact_id()::xid));
create policy lead_reads on release_units for select to portal_app using (
  (select actor_role()) = 'unit_lead' and exists (
    select from releases r where r.id = release_id and r.unit_id = (select actor_organisation())));
create policy lead_publishes on release_units for insert to portal_app with check (
  (select actor_role()) = 'unit_lead' and exists (
    select from releases r where r.id = release_id and r.xmin = pg_current_xact_id()::xid));
