-- The roles that the portal connects as, the actor that every transaction names, and ids that sort by time.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;

-- Roles belong to the whole cluster, so another database may have made them already.
do $$
declare
  name text;
begin
  foreach name in array array['portal_app', 'portal_buyer', 'portal_session', 'portal_worker'] loop
    begin
      execute format('create role %I login nosuperuser nocreatedb nocreaterole noinherit nobypassrls', name);
    exception when duplicate_object or unique_violation then
      null;
    end;
  end loop;
  begin
    -- Owns the few functions that must see more than their caller; nobody can log in as it.
    create role portal_definer nologin nosuperuser nocreatedb nocreaterole noinherit nobypassrls;
  exception when duplicate_object or unique_violation then
    null;
  end;
  -- An owner without superuser rights must be a member of the role it hands functions to.
  if not (select rolsuper from pg_roles where rolname = current_user) then
    execute format('grant portal_definer to %I', current_user);
  end if;
end
$$;

revoke create on schema public from public;
grant usage on schema public to portal_app, portal_buyer, portal_session, portal_worker, portal_definer;
-- New functions are executable by nobody until a migration says so. (Not `in schema public`: what is revoked
-- for one schema leaves the grant that holds for all of them.)
alter default privileges revoke execute on functions from public;

create function actor_user() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.user_id', true), '')::uuid;
create function actor_membership() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.membership_id', true), '')::uuid;
create function actor_organisation() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.organisation_id', true), '')::uuid;
create function actor_role() returns text language sql stable parallel safe
  return nullif(current_setting('app.role', true), '');
comment on function actor_role() is 'The role of the membership that the transaction acts as; null where no actor is set.';

-- The date in Norway: calendar dates in the portal are Norwegian dates.
create function today() returns date language sql stable parallel safe
  return (now() at time zone 'Europe/Oslo')::date;

-- UUID version 7 (RFC 9562): 48 bits of milliseconds, so that ids sort by when they were made.
create function uuid_v7() returns uuid language sql volatile parallel safe
  return encode(
    set_bit(set_bit(
      overlay(uuid_send(gen_random_uuid())
        placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
        from 1 for 6),
      52, 1), 53, 1), 'hex')::uuid;

grant execute on function actor_user(), actor_membership(), actor_organisation(), actor_role(), today(), uuid_v7()
  to portal_app, portal_buyer, portal_session, portal_worker, portal_definer;
