-- Who reads and writes commitments: the buyer those of its contracts, the unit's lead all, a supplier reads its own.
-- A buyer has written nothing until now, so what every write needs comes first: the form that was sent, and the log.

create policy buyer_own on form_submissions to portal_buyer
  using (user_id = (select actor_user())) with check (user_id = (select actor_user()));
grant select, insert on form_submissions to portal_buyer;
grant update (result) on form_submissions to portal_buyer;
create policy buyer_inserts on audit_log for insert to portal_buyer with check (user_id = (select actor_user()));
grant insert on audit_log to portal_buyer;

create policy followers_read on commitments for select to portal_app using (
  (select acts_for_unit()) or (select acts_for_nav()));
create policy coordinator_reads on commitments for select to portal_app using (
  (select actor_role()) = 'coordinator' and supplier_id = (select actor_organisation()));
create policy lead_inserts on commitments for insert to portal_app with check (
  (select actor_role()) = 'unit_lead' and withdrawn_at is null and version = 1);
create policy lead_updates on commitments for update to portal_app
  using ((select actor_role()) = 'unit_lead') with check ((select actor_role()) = 'unit_lead');
create policy buyer_all on commitments to portal_buyer
  using (exists (select from contracts c where c.id = contract_id))
  with check (exists (select from contracts c where c.id = contract_id));
grant insert on commitments to portal_app, portal_buyer;
grant update (value, withdrawn_at, version) on commitments to portal_app, portal_buyer;

create policy by_commitment on commitment_changes for select to portal_app using (
  exists (select from commitments c where c.id = commitment_id));
create policy lead_inserts on commitment_changes for insert to portal_app with check (
  (select actor_role()) = 'unit_lead' and written_by = (select actor_membership())
  and exists (select from commitments c where c.id = commitment_id));
create policy buyer_reads on commitment_changes for select to portal_buyer using (
  exists (select from commitments c where c.id = commitment_id));
create policy buyer_inserts on commitment_changes for insert to portal_buyer with check (
  written_by = (select actor_membership()) and exists (select from commitments c where c.id = commitment_id));
grant insert on commitment_changes to portal_app, portal_buyer;

-- When it was written is when it happened, whoever writes it down, also a buyer.
create function moments_of_commitments_are_now() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'commitment_changes' then
    new.written_at := clock_timestamp();
    if not exists (select from commitments c where c.id = new.commitment_id and c.version = new.version) then
      raise exception 'a line is of the version that is written' using errcode = '23514', constraint = 'commitments_history';
    end if;
  elsif tg_op = 'INSERT' then
    new.created_at := clock_timestamp();
  elsif new.withdrawn_at is not null then
    new.withdrawn_at := clock_timestamp();
  end if;
  return new;
end
$$;
create trigger commitments_happen_now before insert or update on commitments
  for each row when (current_user in ('portal_app', 'portal_buyer')) execute function moments_of_commitments_are_now();
create trigger commitment_changes_happen_now before insert on commitment_changes
  for each row when (current_user in ('portal_app', 'portal_buyer')) execute function moments_of_commitments_are_now();
