-- A new unit's lead is told what is missing before the first request: that any supplier has a coordinator who can answer
-- it. Whose memberships they are is not the lead's to see, so the answer is yes or no. Null for everybody else.
create function some_supplier_has_a_coordinator() returns boolean language sql stable
  security definer set search_path = public, pg_temp as $$
  select exists (select from memberships m where m.role = 'coordinator' and m.ended_at is null)
  where actor_role() = 'unit_lead'
$$;
grant create on schema public to portal_definer;
alter function some_supplier_has_a_coordinator() owner to portal_definer;
revoke create on schema public from portal_definer;
grant execute on function some_supplier_has_a_coordinator() to portal_app;
