-- Who sees and writes what of the practice itself: the access table in SQL, as for the tables before.

-- A supplier follows a placement until 40 days after its end, a mentor its own; the unit and NAV as long as they follow
-- the candidate. Asked through the placements that the actor sees.
create function follows_placement(of_placement uuid) returns boolean language sql stable as $$
  select exists (
    select from placements p
    where p.id = of_placement and (not acts_for_supplier()
      or ((p.ended_on is null or p.ended_on + 40 >= today())
        and p.declined_at is null and p.withdrawn_at is null and supplier_may_see_candidate(p.candidate_id))))
$$;
grant execute on function follows_placement(uuid) to portal_app;

do $$
declare
  guarded text;
  entry record;
begin
  foreach guarded in array array[
    'place_offers', 'agreements', 'training_templates', 'training_template_versions', 'training_template_modules',
    'training_template_aims', 'training_plans', 'training_modules', 'training_aims', 'weekly_reports', 'attendance_days',
    'training_progress', 'placement_contacts', 'proposals', 'assessments', 'certificate_modules', 'certificate_aims']
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
  end loop;
  for entry in
    select c.table_name, c.column_name
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'text'
      and c.table_name not like '\_prisma%' and c.table_name not in ('user_credentials', 'sign_in_limits')
      and not exists (select from pg_constraint k
        where k.conname = c.table_name || '_' || c.column_name || '_no_identity_number')
  loop
    execute format(
      'alter table %1$I add constraint %2$I check (not contains_national_identity_number(%3$I))',
      entry.table_name, entry.table_name || '_' || entry.column_name || '_no_identity_number', entry.column_name);
  end loop;
end
$$;

-- Offers are for everybody who may look for a place; a supplier sees and keeps its own.
create policy followers_read on place_offers for select to portal_app using (
  (select acts_for_unit()) or (select acts_for_nav()));
create policy coordinator_all on place_offers to portal_app
  using ((select actor_role()) = 'coordinator' and supplier_id = (select actor_organisation()))
  with check ((select actor_role()) = 'coordinator' and supplier_id = (select actor_organisation()));

create policy followers_read on training_templates for select to portal_app using (
  (select acts_for_unit()) or (select acts_for_nav()));
create policy own_supplier_reads on training_templates for select to portal_app using (
  (select acts_for_supplier()) and supplier_id = (select actor_organisation()));
create policy coordinator_inserts on training_templates for insert to portal_app with check (
  (select actor_role()) = 'coordinator' and supplier_id = (select actor_organisation()));
create policy coordinator_updates on training_templates for update to portal_app
  using ((select actor_role()) = 'coordinator' and supplier_id = (select actor_organisation()))
  with check ((select actor_role()) = 'coordinator' and supplier_id = (select actor_organisation()));
create policy by_template on training_template_versions for select to portal_app using (
  exists (select from training_templates t where t.id = template_id));
create policy coordinator_inserts on training_template_versions for insert to portal_app with check (
  (select actor_role()) = 'coordinator' and exists (select from training_templates t where t.id = template_id));
create policy by_version on training_template_modules for select to portal_app using (
  exists (select from training_template_versions v where v.id = template_version_id));
create policy coordinator_inserts on training_template_modules for insert to portal_app with check (
  (select actor_role()) = 'coordinator' and exists (select from training_template_versions v where v.id = template_version_id));
create policy by_module on training_template_aims for select to portal_app using (
  exists (select from training_template_modules m where m.id = module_id));
create policy coordinator_inserts on training_template_aims for insert to portal_app with check (
  (select actor_role()) = 'coordinator' and exists (select from training_template_modules m where m.id = module_id));

-- What hangs on a placement: read by all who follow it; written by those named.
create policy followers_read on agreements for select to portal_app using (follows_placement(placement_id));
create policy parties_insert on agreements for insert to portal_app with check (
  ((select acts_for_unit()) or (select actor_role()) = 'coordinator') and follows_placement(placement_id));
create policy parties_update on agreements for update to portal_app
  using (((select acts_for_unit()) or (select actor_role()) = 'coordinator') and follows_placement(placement_id))
  with check (follows_placement(placement_id)
    and ((select acts_for_unit()) or unit_approved_at is null));

create policy followers_read on training_plans for select to portal_app using (follows_placement(placement_id));
create policy supplier_inserts on training_plans for insert to portal_app with check (
  (select acts_for_supplier()) and follows_placement(placement_id));
create policy supplier_updates on training_plans for update to portal_app
  using ((select acts_for_supplier()) and follows_placement(placement_id))
  with check ((select acts_for_supplier()) and follows_placement(placement_id));
create policy by_plan on training_modules for select to portal_app using (
  exists (select from training_plans t where t.id = plan_id));
create policy supplier_inserts on training_modules for insert to portal_app with check (
  (select acts_for_supplier()) and exists (select from training_plans t where t.id = plan_id));
create policy supplier_updates on training_modules for update to portal_app
  using ((select acts_for_supplier()) and exists (select from training_plans t where t.id = plan_id))
  with check ((select acts_for_supplier()) and exists (select from training_plans t where t.id = plan_id));
create policy by_module on training_aims for select to portal_app using (
  exists (select from training_modules m where m.id = module_id));
create policy supplier_inserts on training_aims for insert to portal_app with check (
  (select acts_for_supplier()) and exists (select from training_modules m where m.id = module_id));
create policy supplier_updates on training_aims for update to portal_app
  using ((select acts_for_supplier()) and exists (select from training_modules m where m.id = module_id))
  with check ((select acts_for_supplier()) and exists (select from training_modules m where m.id = module_id));
create policy by_aim on training_progress for select to portal_app using (
  exists (select from training_aims a where a.id = aim_id));
create policy supplier_inserts on training_progress for insert to portal_app with check (
  (select acts_for_supplier()) and exists (select from training_aims a where a.id = aim_id));

create policy followers_read on weekly_reports for select to portal_app using (follows_placement(placement_id));
create policy supplier_inserts on weekly_reports for insert to portal_app with check (
  (select acts_for_supplier()) and follows_placement(placement_id));
create policy supplier_updates on weekly_reports for update to portal_app
  using ((select acts_for_supplier()) and follows_placement(placement_id))
  with check ((select acts_for_supplier()) and follows_placement(placement_id));
create policy by_report on attendance_days for select to portal_app using (
  exists (select from weekly_reports r where r.id = report_id));
create policy supplier_inserts on attendance_days for insert to portal_app with check (
  (select acts_for_supplier()) and exists (select from weekly_reports r where r.id = report_id));
create policy supplier_updates on attendance_days for update to portal_app
  using ((select acts_for_supplier()) and exists (select from weekly_reports r where r.id = report_id))
  with check ((select acts_for_supplier()) and exists (select from weekly_reports r where r.id = report_id));
-- A day that was reported by mistake is taken back; the log keeps that it was there.
create policy supplier_deletes on attendance_days for delete to portal_app
  using ((select acts_for_supplier()) and exists (select from weekly_reports r where r.id = report_id));
grant delete on attendance_days to portal_app;

create policy unit_reads on placement_contacts for select to portal_app using (
  (select acts_for_unit()) and follows_placement(placement_id));
create policy unit_inserts on placement_contacts for insert to portal_app with check (
  (select acts_for_unit()) and follows_placement(placement_id));

create policy followers_read on proposals for select to portal_app using (follows_placement(placement_id));
create policy supplier_inserts on proposals for insert to portal_app with check (
  (select acts_for_supplier()) and status = 'pending' and follows_placement(placement_id));
create policy parties_update on proposals for update to portal_app
  using (status = 'pending' and not (select acts_for_nav()) and follows_placement(placement_id))
  with check ((select acts_for_unit()) or status in ('pending', 'withdrawn', 'replaced'));

create policy followers_read on assessments for select to portal_app using (follows_placement(placement_id));
create policy supplier_inserts on assessments for insert to portal_app with check (
  (select acts_for_supplier()) and follows_placement(placement_id));
create policy parties_update on assessments for update to portal_app
  using (not (select acts_for_nav()) and follows_placement(placement_id))
  with check (not (select acts_for_nav()) and follows_placement(placement_id));

-- A certificate names its holder now, so a supplier loses it with the person.
drop policy by_placement on certificates;
create policy followers_read on certificates for select to portal_app using (follows_placement(placement_id));
create policy coordinator_inserts on certificates for insert to portal_app with check (
  (select actor_role()) = 'coordinator' and follows_placement(placement_id));
create policy issuers_withdraw on certificates for update to portal_app
  using (((select acts_for_unit()) or (select actor_role()) = 'coordinator') and follows_placement(placement_id))
  with check (((select acts_for_unit()) or (select actor_role()) = 'coordinator') and follows_placement(placement_id));
create policy by_certificate on certificate_modules for select to portal_app using (
  exists (select from certificates c where c.id = certificate_id));
create policy coordinator_inserts on certificate_modules for insert to portal_app with check (
  (select actor_role()) = 'coordinator' and exists (select from certificates c where c.id = certificate_id));
create policy by_module on certificate_aims for select to portal_app using (
  exists (select from certificate_modules m where m.id = module_id));
create policy coordinator_inserts on certificate_aims for insert to portal_app with check (
  (select actor_role()) = 'coordinator' and exists (select from certificate_modules m where m.id = module_id));

grant select on place_offers, agreements, training_templates, training_template_versions, training_template_modules,
  training_template_aims, training_plans, training_modules, training_aims, weekly_reports, attendance_days,
  training_progress, placement_contacts, proposals, assessments, certificate_modules, certificate_aims to portal_app;
grant insert on place_offers, agreements, training_templates, training_template_versions, training_template_modules,
  training_template_aims, training_plans, training_modules, training_aims, weekly_reports, attendance_days,
  training_progress, placement_contacts, proposals, assessments, certificates, certificate_modules, certificate_aims
  to portal_app;
grant update on place_offers, agreements, training_templates, training_plans, training_modules, training_aims,
  weekly_reports, attendance_days, proposals, assessments, certificates to portal_app;

-- Free places count people whom the reader may not see; the answer is numbers by week. Raises 42501 for others than the
-- unit, NAV and the supplier itself.
create function free_places(in_contract uuid, of_supplier uuid, in_department department, from_day date, to_day date)
returns table (week_starts_on date, offered bigint, taken bigint, free bigint) language plpgsql stable
  security definer set search_path = public, pg_temp
as $$
begin
  if not coalesce(acts_for_unit() or acts_for_nav()
    or (actor_role() = 'coordinator' and of_supplier = actor_organisation()), false)
  then
    raise exception 'these places are not open to the actor' using errcode = '42501';
  end if;
  return query
    select date_trunc('week', d.day::timestamp)::date, min(d.offered), max(d.taken), min(d.offered - d.taken)
    from places_by_day(in_contract, of_supplier, in_department, from_day, to_day) d
    group by 1 order by 1;
end
$$;
grant create on schema public to portal_definer;
alter function acceptance_finds_a_place() owner to portal_definer;
alter function free_places(uuid, uuid, department, date, date) owner to portal_definer;
revoke create on schema public from portal_definer;
grant execute on function places_by_day(uuid, uuid, department, date, date), lock_places(uuid, uuid) to portal_definer;
grant execute on function lock_places(uuid, uuid) to portal_app;
grant execute on function free_places(uuid, uuid, department, date, date) to portal_app;
grant execute on function acts_for_unit(), acts_for_nav(), acts_for_supplier() to portal_definer;
