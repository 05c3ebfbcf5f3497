-- Which releases a supplier sees follows from their figures, and whose figures may be written follows from their releases:
-- asked of each other's rows, the two policies go in a circle, and nothing could be published. The definer looks instead.
create function release_names_own_supplier(release uuid) returns boolean language sql stable
  security definer set search_path = public, pg_temp as $$
  select exists (select from release_figures f where f.release_id = release and f.supplier_id = actor_organisation())
$$;
grant create on schema public to portal_definer;
alter function release_names_own_supplier(uuid) owner to portal_definer;
revoke create on schema public from portal_definer;
grant execute on function release_names_own_supplier(uuid) to portal_app;

drop policy if exists coordinator_reads on releases;
create policy coordinator_reads on releases for select to portal_app using (
  (select actor_role()) = 'coordinator' and release_names_own_supplier(id));
