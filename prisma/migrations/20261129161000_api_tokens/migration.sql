-- Tokens with which an organisation's own program reads figures. The token itself is shown once and kept nowhere: the
-- database has its hash, and the first letters, by which people tell tokens apart.
create table api_tokens (
  id uuid primary key default uuid_v7(),
  organisation_id uuid not null references organisations,
  purpose text not null check (length(btrim(purpose)) between 1 and 100),
  scope text not null check (scope in ('releases:read', 'figures:read')),
  token_hash bytea not null unique check (length(token_hash) = 32),
  token_start text not null check (token_start ~ '^ppt_[A-Za-z0-9_-]{8}$'),
  -- The last day on which it works.
  expires_on date not null,
  created_at timestamptz not null default now(),
  -- Names are copied, because a buyer's connection reads no users.
  created_by uuid not null references memberships,
  created_by_name text not null,
  revoked_at timestamptz,
  revoked_by uuid references memberships,
  revoked_by_name text,
  revoked_reason text check (length(btrim(revoked_reason)) between 1 and 500),
  constraint api_tokens_at_most_a_year
    check (expires_on <= ((created_at at time zone 'Europe/Oslo')::date + interval '12 months')::date),
  constraint api_tokens_revoked_whole check (num_nulls(revoked_at, revoked_by, revoked_by_name, revoked_reason) in (0, 4)),
  constraint api_tokens_purpose_no_identity_number check (not contains_national_identity_number(purpose)),
  constraint api_tokens_revoked_reason_no_identity_number check (not contains_national_identity_number(revoked_reason))
);
create index api_tokens_organisation on api_tokens (organisation_id, created_at);

-- Published figures are for buyers, exact ones for refugee units; and once made, a token is only taken back, once.
create function api_token_keeps_its_terms() returns trigger language plpgsql
  security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' and not exists (
    select from organisations o where o.id = new.organisation_id
      and (o.kind::text, new.scope) in (('buyer', 'releases:read'), ('refugee_unit', 'figures:read')))
  then
    raise exception 'this scope is not for this kind of organisation'
      using errcode = '23514', constraint = 'api_tokens_scope_fits_organisation';
  end if;
  if tg_op = 'UPDATE' and (old.revoked_at is not null
    or to_jsonb(new) - array['revoked_at', 'revoked_by', 'revoked_by_name', 'revoked_reason']
      is distinct from to_jsonb(old) - array['revoked_at', 'revoked_by', 'revoked_by_name', 'revoked_reason'])
  then
    raise exception 'a token is only taken back, once' using errcode = '23514', constraint = 'api_tokens_only_revoked';
  end if;
  -- It is taken back when it happens, whoever writes it down.
  if new.revoked_at is not null and session_user in ('portal_app', 'portal_buyer') then
    new.revoked_at := clock_timestamp();
  end if;
  return new;
end
$$;
create trigger api_tokens_terms before insert or update on api_tokens
  for each row execute function api_token_keeps_its_terms();
grant create on schema public to portal_definer;
alter function api_token_keeps_its_terms() owner to portal_definer;
revoke create on schema public from portal_definer;

create trigger api_tokens_audit_insert after insert on api_tokens referencing new table as new_rows
  for each statement execute function write_audit_log();
create trigger api_tokens_audit_update after update on api_tokens referencing new table as new_rows old table as old_rows
  for each statement execute function write_audit_log();
create trigger api_tokens_audit_delete after delete on api_tokens referencing old table as old_rows
  for each statement execute function write_audit_log();

alter table api_tokens enable row level security;
alter table api_tokens force row level security;
create policy worker_all on api_tokens to portal_worker using (true) with check (true);
create policy definer_reads on api_tokens for select to portal_definer using (true);
create policy session_reads on api_tokens for select to portal_session using (true);
-- The unit's lead and the buyer keep their own organisation's; an administrator sees and takes back everybody's, and makes none.
create policy keepers_read on api_tokens for select to portal_app using (
  (select actor_role()) = 'admin'
  or ((select actor_role()) = 'unit_lead' and organisation_id = (select actor_organisation())));
create policy lead_inserts on api_tokens for insert to portal_app with check (
  (select actor_role()) = 'unit_lead' and organisation_id = (select actor_organisation())
  and created_by = (select actor_membership()) and revoked_at is null);
create policy keepers_revoke on api_tokens for update to portal_app
  using ((select actor_role()) = 'admin'
    or ((select actor_role()) = 'unit_lead' and organisation_id = (select actor_organisation())))
  with check (revoked_by = (select actor_membership()));
create policy buyer_reads on api_tokens for select to portal_buyer using (
  (select actor_role()) = 'buyer' and organisation_id = (select actor_organisation()));
create policy buyer_inserts on api_tokens for insert to portal_buyer with check (
  (select actor_role()) = 'buyer' and organisation_id = (select actor_organisation())
  and created_by = (select actor_membership()) and revoked_at is null);
create policy buyer_revokes on api_tokens for update to portal_buyer
  using ((select actor_role()) = 'buyer' and organisation_id = (select actor_organisation()))
  with check (revoked_by = (select actor_membership()));

-- No screen needs a hash; only the look-up of a call compares it.
grant select (id, organisation_id, purpose, scope, token_start, expires_on, created_at, created_by, created_by_name,
  revoked_at, revoked_by, revoked_by_name, revoked_reason) on api_tokens to portal_app, portal_buyer, portal_worker;
grant insert (organisation_id, purpose, scope, token_hash, token_start, expires_on, created_by, created_by_name)
  on api_tokens to portal_app, portal_buyer;
grant update (revoked_at, revoked_by, revoked_by_name, revoked_reason) on api_tokens to portal_app, portal_buyer;
grant select on api_tokens to portal_session, portal_definer;
grant insert on api_tokens to portal_worker;
