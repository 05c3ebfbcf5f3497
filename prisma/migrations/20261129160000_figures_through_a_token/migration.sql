-- A refugee unit's own reporting tool reads exact figures over a connection that can read nothing else: no person table,
-- no list of the people behind a figure. Roles belong to the whole cluster, so another database may have made it already.
do $$
begin
  create role portal_api login nosuperuser nocreatedb nocreaterole noinherit nobypassrls;
exception when duplicate_object or unique_violation then
  null;
end
$$;
grant usage on schema public to portal_api;
grant execute on function actor_user(), actor_membership(), actor_organisation(), actor_role(), today() to portal_api;

-- Whether this connection answers a call with the token of a refugee unit.
create function calls_for_unit() returns boolean language sql stable
  security definer set search_path = public, pg_temp as $$
  select session_user = 'portal_api'
    and exists (select from organisations o where o.id = actor_organisation() and o.kind = 'refugee_unit')
$$;

-- As before, and the token of a refugee unit reads what the unit does.
create or replace function may_see_figures(of_supplier uuid) returns boolean language sql stable
  return case session_user
    when 'portal_worker' then true
    when 'portal_api' then calls_for_unit()
    else coalesce(actor_role() in ('caseworker', 'unit_lead', 'nav_advisor'), false)
      or coalesce(actor_role() = 'coordinator' and of_supplier = actor_organisation(), false) end;

grant create on schema public to portal_definer;
alter function calls_for_unit() owner to portal_definer;
revoke create on schema public from portal_definer;
grant execute on function calls_for_unit() to portal_api, portal_definer;
grant execute on function key_figures(uuid, uuid, clock, date, date, date) to portal_api;

create policy unit_calls on organisations for select to portal_api using ((select calls_for_unit()));
create policy unit_calls on contracts for select to portal_api using ((select calls_for_unit()));
create policy unit_calls on contract_suppliers for select to portal_api using ((select calls_for_unit()));
grant select (id, kind, org_number, name) on organisations to portal_api;
grant select (id, reference, name, buyer_id, starts_on, ends_on, clock) on contracts to portal_api;
grant select (id, contract_id, supplier_id, above_supplier_id, link) on contract_suppliers to portal_api;
