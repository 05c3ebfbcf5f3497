-- Who sees and writes periodic reports. What is being written is the supplier's own; the buyer reads what was sent to it, and
-- answers; unit and NAV read what was sent. Nobody changes or deletes what was sent or answered.
do $$
declare
  guarded text;
begin
  foreach guarded in array array['periodic_reports', 'periodic_report_drafts', 'periodic_report_versions', 'periodic_report_answers'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy worker_all on %I to portal_worker using (true) with check (true)', guarded);
    execute format('create policy definer_reads on %I for select to portal_definer using (true)', guarded);
    execute format('grant select on %I to portal_app, portal_definer', guarded);
    execute format('grant select, insert on %I to portal_worker', guarded);
    execute format('create trigger %1$I after insert on %2$I referencing new table as new_rows
      for each statement execute function write_audit_log()', guarded || '_audit_insert', guarded);
    execute format('create trigger %1$I after update on %2$I referencing new table as new_rows old table as old_rows
      for each statement execute function write_audit_log()', guarded || '_audit_update', guarded);
    execute format('create trigger %1$I after delete on %2$I referencing old table as old_rows
      for each statement execute function write_audit_log()', guarded || '_audit_delete', guarded);
  end loop;
end
$$;
grant select on periodic_reports, periodic_report_versions, periodic_report_answers to portal_buyer;

create policy followers_read on periodic_reports for select to portal_app using (
  ((select acts_for_unit()) or (select acts_for_nav()))
  and exists (select from periodic_report_versions v where v.report_id = periodic_reports.id));
create policy coordinator_reads on periodic_reports for select to portal_app using (
  (select actor_role()) = 'coordinator' and supplier_id = (select actor_organisation()));
create policy coordinator_begins on periodic_reports for insert to portal_app with check (
  (select actor_role()) = 'coordinator' and supplier_id = (select actor_organisation()) and period_end <= (select today())
  and exists (select from contract_suppliers s where s.contract_id = periodic_reports.contract_id
    and s.supplier_id = periodic_reports.supplier_id and s.link = 0));
grant insert on periodic_reports to portal_app;

create policy coordinator_all on periodic_report_drafts to portal_app
  using ((select actor_role()) = 'coordinator' and exists (
    select from periodic_reports r where r.id = periodic_report_drafts.id and r.supplier_id = (select actor_organisation())))
  with check ((select actor_role()) = 'coordinator' and exists (
    select from periodic_reports r where r.id = periodic_report_drafts.id and r.supplier_id = (select actor_organisation())));
grant insert on periodic_report_drafts to portal_app;
grant update (sections, version) on periodic_report_drafts to portal_app;

create policy followers_read on periodic_report_versions for select to portal_app using (
  (select acts_for_unit()) or (select acts_for_nav()));
create policy coordinator_reads on periodic_report_versions for select to portal_app using (
  (select actor_role()) = 'coordinator' and supplier_id = (select actor_organisation()));
create policy coordinator_sends on periodic_report_versions for insert to portal_app with check (
  (select actor_role()) = 'coordinator' and supplier_id = (select actor_organisation()) and sent_by = (select actor_membership()));
grant insert on periodic_report_versions to portal_app;

-- The buyer: what was sent on its own contracts, and so the report that it belongs to.
create policy buyer_reads on periodic_report_versions for select to portal_buyer using (
  (select actor_role()) = 'buyer'
  and exists (select from contracts c where c.id = contract_id and c.buyer_id = (select actor_organisation())));
create policy buyer_reads on periodic_reports for select to portal_buyer using (
  exists (select from periodic_report_versions v where v.report_id = periodic_reports.id));

create policy by_version on periodic_report_answers for select to portal_app using (
  exists (select from periodic_report_versions v where v.id = periodic_report_answers.id));
create policy buyer_reads on periodic_report_answers for select to portal_buyer using (
  exists (select from periodic_report_versions v where v.id = periodic_report_answers.id));
create policy buyer_answers on periodic_report_answers for insert to portal_buyer with check (
  (select actor_role()) = 'buyer' and answered_by = (select actor_membership())
  and exists (select from periodic_report_versions v where v.id = periodic_report_answers.id));
grant insert on periodic_report_answers to portal_buyer;

-- Reports wait for buyers, so they choose when they are told, each for itself.
create policy buyer_own on mail_settings to portal_buyer
  using (id = (select actor_user())) with check (id = (select actor_user()));
grant select, insert, update on mail_settings to portal_buyer;
