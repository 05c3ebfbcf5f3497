-- The access table in SQL. The policies of the app say the same again in TypeScript; a forgotten `where` shows nothing.
-- A condition on the actor stands in a sub-select, so that it is worked out once a statement and not once a row.

do $$
declare
  guarded text;
begin
  foreach guarded in array array[
    'organisations', 'users', 'user_credentials', 'memberships', 'sessions', 'password_links', 'form_submissions',
    'candidates', 'candidate_details', 'candidate_notes', 'nav_shares', 'contracts', 'contract_suppliers', 'placements',
    'weekly_presences', 'employments', 'wage_subsidies', 'follow_ups', 'certificates', 'hire_reports', 'audit_log']
  loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    -- Background work and imports act for nobody's scope; the definer's functions check their caller themselves.
    execute format('create policy worker_all on %I to portal_worker using (true) with check (true)', guarded);
    execute format('create policy definer_reads on %I for select to portal_definer using (true)', guarded);
  end loop;
end
$$;

create function acts_for_unit() returns boolean language sql stable parallel safe
  return coalesce(actor_role() in ('caseworker', 'unit_lead'), false);
create function acts_for_nav() returns boolean language sql stable parallel safe
  return coalesce(actor_role() = 'nav_advisor', false);
create function acts_for_supplier() returns boolean language sql stable parallel safe
  return coalesce(actor_role() in ('coordinator', 'mentor'), false);

-- A supplier keeps its access to a person until 40 days after the end; a refusal or a withdrawal ends it at once.
-- Whoever has a protected address is shown only through a placement on which the unit has said how.
-- The definer's eyes, because the candidates' policy asks placements and the placements' policy asks candidates.
create function supplier_may_see_candidate(candidate uuid) returns boolean language sql stable
  security definer set search_path = public, pg_temp as $$
  select exists (
    select from placements p
    join candidates c on c.id = p.candidate_id
    where p.candidate_id = candidate and p.supplier_id = actor_organisation()
      and (not c.protected_address or p.protection_procedure is not null)
      and (actor_role() = 'coordinator' or (actor_role() = 'mentor' and p.mentor_id = actor_membership()))
      and p.voided_at is null and p.declined_at is null and p.withdrawn_at is null
      and (p.ended_on is null or p.ended_on + 40 >= today()))
$$;

-- Organisations: names are needed everywhere, but a supplier sees only those it works with.
create policy staff_read on organisations for select to portal_app using (
  (select acts_for_unit()) or (select acts_for_nav()) or (select actor_role()) = 'admin'
  or id = (select actor_organisation()));
create policy suppliers_read on organisations for select to portal_app using (
  (select acts_for_supplier()) and (kind in ('refugee_unit', 'nav_office')
    or exists (select from contracts c where c.buyer_id = organisations.id)
    or exists (select from contract_suppliers s where s.supplier_id = organisations.id)));
create policy admin_inserts on organisations for insert to portal_app
  with check ((select actor_role()) = 'admin');
create policy admin_updates on organisations for update to portal_app
  using ((select actor_role()) = 'admin') with check ((select actor_role()) = 'admin');
create policy buyer_reads on organisations for select to portal_buyer using (
  id = (select actor_organisation())
  or exists (select from contract_suppliers s where s.supplier_id = organisations.id));
create policy session_reads on organisations for select to portal_session using (true);

-- Users and memberships: colleagues, and the counterpart of a candidate or placement that the viewer sees.
create policy app_reads on memberships for select to portal_app using (
  (select actor_role()) = 'admin'
  or user_id = (select actor_user())
  or organisation_id = (select actor_organisation())
  or exists (select from candidates c where c.caseworker_id = memberships.id)
  or exists (select from placements p where p.mentor_id = memberships.id));
create policy app_inserts on memberships for insert to portal_app with check (
  (select actor_role()) = 'admin'
  or (organisation_id = (select actor_organisation())
    and (((select actor_role()) = 'unit_lead' and role in ('caseworker', 'unit_lead'))
      or ((select actor_role()) = 'coordinator' and role = 'mentor'))));
create policy app_updates on memberships for update to portal_app
  using ((select actor_role()) = 'admin'
    or (organisation_id = (select actor_organisation())
      and (((select actor_role()) = 'unit_lead' and role in ('caseworker', 'unit_lead'))
        or ((select actor_role()) = 'coordinator' and role = 'mentor'))))
  with check ((select actor_role()) = 'admin' or organisation_id = (select actor_organisation()));
create policy session_reads on memberships for select to portal_session using (true);

create policy app_reads on users for select to portal_app using (
  (select actor_role()) = 'admin'
  or id = (select actor_user())
  or exists (select from memberships m where m.user_id = users.id));
create policy app_inserts on users for insert to portal_app
  with check ((select actor_role()) in ('admin', 'unit_lead', 'coordinator'));
create policy admin_updates on users for update to portal_app
  using ((select actor_role()) = 'admin') with check ((select actor_role()) = 'admin');
create policy session_reads on users for select to portal_session using (true);

create policy session_reads on user_credentials for select to portal_session using (true);
create policy session_inserts on user_credentials for insert to portal_session with check (true);
create policy session_updates on user_credentials for update to portal_session using (true) with check (true);
create policy session_all on sessions to portal_session using (true) with check (true);

-- Whoever may hand out a link can take over the account; a lead or coordinator may only where all of it is theirs.
create function belongs_only_to(person uuid, organisation uuid) returns boolean language sql stable
  security definer set search_path = public, pg_temp as $$
  select exists (select from memberships m where m.user_id = person)
    and not exists (select from memberships m where m.user_id = person and m.organisation_id <> organisation)
$$;
create policy app_inserts on password_links for insert to portal_app with check (
  (select actor_role()) = 'admin'
  or ((select actor_role()) in ('unit_lead', 'coordinator') and belongs_only_to(user_id, (select actor_organisation()))));
create policy session_reads on password_links for select to portal_session using (true);
create policy session_updates on password_links for update to portal_session using (true) with check (true);

create policy own on form_submissions to portal_app
  using (user_id = (select actor_user())) with check (user_id = (select actor_user()));

-- Candidates. A protected address is seen by the assigned caseworker and the unit's lead alone.
create policy unit_reads on candidates for select to portal_app using (
  (select acts_for_unit()) and unit_id = (select actor_organisation())
  and (not protected_address or (select actor_role()) = 'unit_lead' or caseworker_id = (select actor_membership())));
create policy unit_inserts on candidates for insert to portal_app with check (
  (select acts_for_unit()) and unit_id = (select actor_organisation()));
create policy unit_updates on candidates for update to portal_app
  using ((select acts_for_unit()) and unit_id = (select actor_organisation())
    and (not protected_address or (select actor_role()) = 'unit_lead' or caseworker_id = (select actor_membership())))
  with check ((select acts_for_unit()) and unit_id = (select actor_organisation()));
create policy nav_reads on candidates for select to portal_app using (
  (select acts_for_nav()) and not protected_address
  and exists (select from nav_shares s where s.candidate_id = candidates.id and s.ended_at is null));
create policy suppliers_read on candidates for select to portal_app using (
  (select acts_for_supplier()) and supplier_may_see_candidate(id));

create policy unit_all on candidate_details to portal_app
  using ((select acts_for_unit()) and exists (select from candidates c where c.id = candidate_details.id))
  with check ((select acts_for_unit()) and exists (select from candidates c where c.id = candidate_details.id));
create policy nav_reads on candidate_details for select to portal_app using (
  (select acts_for_nav()) and exists (select from candidates c where c.id = candidate_details.id));

create policy unit_all on candidate_notes to portal_app
  using ((select acts_for_unit()) and exists (select from candidates c where c.id = candidate_id))
  with check ((select acts_for_unit()) and exists (select from candidates c where c.id = candidate_id));

create policy nav_reads on nav_shares for select to portal_app using (
  (select acts_for_nav()) and nav_office_id = (select actor_organisation()));
-- Asked of candidates' rows through a function, because candidates' policies ask nav_shares.
create function is_own_units_candidate(candidate uuid) returns boolean language sql stable
  security definer set search_path = public, pg_temp as $$
  select exists (select from candidates c where c.id = candidate and c.unit_id = actor_organisation()
    and (not c.protected_address or actor_role() = 'unit_lead' or c.caseworker_id = actor_membership()))
$$;
create policy unit_all on nav_shares to portal_app
  using ((select acts_for_unit()) and is_own_units_candidate(candidate_id))
  with check ((select acts_for_unit()) and is_own_units_candidate(candidate_id));

-- Contracts: read by all who follow results; a supplier sees its own, a mentor none.
create policy staff_read on contracts for select to portal_app using (
  (select acts_for_unit()) or (select acts_for_nav()) or (select actor_role()) = 'admin');
create policy coordinator_reads on contracts for select to portal_app using (
  (select actor_role()) = 'coordinator'
  and exists (select from contract_suppliers s where s.contract_id = contracts.id
    and s.supplier_id = (select actor_organisation())));
create policy keepers_insert on contracts for insert to portal_app
  with check ((select actor_role()) in ('admin', 'unit_lead'));
create policy keepers_update on contracts for update to portal_app
  using ((select actor_role()) in ('admin', 'unit_lead')) with check ((select actor_role()) in ('admin', 'unit_lead'));
create policy buyer_reads on contracts for select to portal_buyer using (buyer_id = (select actor_organisation()));

create policy staff_read on contract_suppliers for select to portal_app using (
  (select acts_for_unit()) or (select acts_for_nav()) or (select actor_role()) = 'admin');
create policy coordinator_reads on contract_suppliers for select to portal_app using (
  (select actor_role()) = 'coordinator'
  and (select actor_organisation()) in (supplier_id, above_supplier_id));
create policy keepers_insert on contract_suppliers for insert to portal_app
  with check ((select actor_role()) in ('admin', 'unit_lead'));
create policy keepers_update on contract_suppliers for update to portal_app
  using ((select actor_role()) in ('admin', 'unit_lead')) with check ((select actor_role()) in ('admin', 'unit_lead'));
create policy buyer_reads on contract_suppliers for select to portal_buyer using (
  exists (select from contracts c where c.id = contract_id));

-- Placements and what hangs on them.
create policy by_candidate on placements for select to portal_app using (
  ((select acts_for_unit()) or (select acts_for_nav()))
  and exists (select from candidates c where c.id = candidate_id));
create policy unit_inserts on placements for insert to portal_app with check (
  (select acts_for_unit()) and exists (select from candidates c where c.id = candidate_id));
create policy unit_updates on placements for update to portal_app
  using ((select acts_for_unit()) and exists (select from candidates c where c.id = candidate_id))
  with check ((select acts_for_unit()) and exists (select from candidates c where c.id = candidate_id));
create policy coordinator_reads on placements for select to portal_app using (
  (select actor_role()) = 'coordinator' and supplier_id = (select actor_organisation()) and voided_at is null);
create policy coordinator_updates on placements for update to portal_app
  using ((select actor_role()) = 'coordinator' and supplier_id = (select actor_organisation()) and voided_at is null)
  with check ((select actor_role()) = 'coordinator' and supplier_id = (select actor_organisation()));
create policy mentor_reads on placements for select to portal_app using (
  (select actor_role()) = 'mentor' and supplier_id = (select actor_organisation())
  and mentor_id = (select actor_membership())
  and voided_at is null and declined_at is null and withdrawn_at is null
  and (ended_on is null or ended_on + 40 >= (select today()))
  and supplier_may_see_candidate(candidate_id));

create policy by_placement on weekly_presences for select to portal_app using (
  exists (select from placements p where p.id = placement_id));
create policy suppliers_insert on weekly_presences for insert to portal_app with check (
  (select acts_for_supplier()) and exists (select from placements p where p.id = placement_id));
create policy suppliers_update on weekly_presences for update to portal_app
  using ((select acts_for_supplier()) and exists (select from placements p where p.id = placement_id))
  with check ((select acts_for_supplier()) and exists (select from placements p where p.id = placement_id));

create policy by_placement on certificates for select to portal_app using (
  exists (select from placements p where p.id = placement_id));

create policy by_placement on hire_reports for select to portal_app using (
  ((select acts_for_unit()) or (select actor_role()) = 'coordinator')
  and exists (select from placements p where p.id = placement_id));
create policy coordinator_inserts on hire_reports for insert to portal_app with check (
  (select actor_role()) = 'coordinator' and status = 'pending'
  and exists (select from placements p where p.id = placement_id));
create policy parties_update on hire_reports for update to portal_app
  using (status = 'pending' and ((select acts_for_unit()) or (select actor_role()) = 'coordinator')
    and exists (select from placements p where p.id = placement_id))
  with check ((select acts_for_unit()) or ((select actor_role()) = 'coordinator' and status in ('pending', 'withdrawn')));

-- Jobs. A supplier sees those it gave, as long as it may see the person; never a subsidy.
create policy by_candidate on employments for select to portal_app using (
  ((select acts_for_unit()) or (select acts_for_nav()))
  and exists (select from candidates c where c.id = candidate_id));
create policy unit_inserts on employments for insert to portal_app with check (
  (select acts_for_unit()) and exists (select from candidates c where c.id = candidate_id));
create policy unit_updates on employments for update to portal_app
  using ((select acts_for_unit()) and exists (select from candidates c where c.id = candidate_id))
  with check ((select acts_for_unit()) and exists (select from candidates c where c.id = candidate_id));
create policy coordinator_reads on employments for select to portal_app using (
  (select actor_role()) = 'coordinator' and voided_at is null
  and employer_org_number = (select o.org_number from organisations o where o.id = (select actor_organisation()))
  and exists (select from candidates c where c.id = candidate_id));

create policy by_employment on wage_subsidies for select to portal_app using (
  ((select acts_for_unit()) or (select acts_for_nav()))
  and exists (select from employments e where e.id = employment_id));
create policy by_employment_insert on wage_subsidies for insert to portal_app with check (
  ((select acts_for_unit()) or (select acts_for_nav()))
  and exists (select from employments e where e.id = employment_id));
create policy by_employment_update on wage_subsidies for update to portal_app
  using (((select acts_for_unit()) or (select acts_for_nav()))
    and exists (select from employments e where e.id = employment_id))
  with check (((select acts_for_unit()) or (select acts_for_nav()))
    and exists (select from employments e where e.id = employment_id));

create policy by_candidate on follow_ups for select to portal_app using (
  ((select acts_for_unit()) or (select acts_for_nav()))
  and exists (select from candidates c where c.id = candidate_id));
create policy by_candidate_insert on follow_ups for insert to portal_app with check (
  ((select acts_for_unit()) or (select acts_for_nav()))
  and exists (select from candidates c where c.id = candidate_id));
create policy by_candidate_update on follow_ups for update to portal_app
  using (((select acts_for_unit()) or (select acts_for_nav()))
    and exists (select from candidates c where c.id = candidate_id))
  with check (((select acts_for_unit()) or (select acts_for_nav()))
    and exists (select from candidates c where c.id = candidate_id));

-- The log: everybody's writes go in under their own name; history on a screen shows what the unit may see.
create policy app_inserts on audit_log for insert to portal_app, portal_session
  with check (user_id = (select actor_user()));
create policy history_of_visible_rows on audit_log for select to portal_app using (
  (select acts_for_unit()) and (
    exists (select from candidates c where c.id = row_id)
    or exists (select from placements p where p.id = row_id)));

grant execute on function acts_for_unit(), acts_for_nav(), acts_for_supplier(), supplier_may_see_candidate(uuid),
  is_own_units_candidate(uuid), belongs_only_to(uuid, uuid) to portal_app;
grant select on placements, candidates, candidate_details, memberships, employments, wage_subsidies to portal_definer;
grant create on schema public to portal_definer;
alter function subsidy_lies_inside_its_employment() owner to portal_definer;
alter function placement_starts_before_leaving() owner to portal_definer;
alter function supplier_may_see_candidate(uuid) owner to portal_definer;
alter function is_own_units_candidate(uuid) owner to portal_definer;
alter function belongs_only_to(uuid, uuid) owner to portal_definer;
revoke create on schema public from portal_definer;
