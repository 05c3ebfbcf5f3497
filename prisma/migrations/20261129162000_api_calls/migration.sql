-- Each call with a token that the portal knows: when, to what, and how it was answered. Of what was asked only the path's
-- pattern is kept. It is a log itself, so no audit log is written of it.
create table api_calls (
  id uuid primary key default uuid_v7(),
  token_id uuid not null references api_tokens,
  called_at timestamptz not null default now(),
  path text not null check (path ~ '^/[a-zA-Z/{}.]*$'),
  status integer not null check (status between 100 and 599)
);
create index api_calls_token on api_calls (token_id, called_at);
create index api_calls_called on api_calls (called_at);

alter table api_calls enable row level security;
alter table api_calls force row level security;
create policy worker_all on api_calls to portal_worker using (true) with check (true);
create policy definer_reads on api_calls for select to portal_definer using (true);
create policy session_inserts on api_calls for insert to portal_session with check (true);
-- Whoever sees the token sees its calls.
create policy by_token on api_calls for select to portal_app, portal_buyer using (
  exists (select from api_tokens t where t.id = token_id));
-- The clean-up takes away what is 90 days old, and PostgreSQL holds it to that.
create policy only_old on api_calls as restrictive for delete to portal_worker
  using (called_at < now() - interval '90 days');

grant select on api_calls to portal_app, portal_buyer, portal_definer;
grant insert (token_id, path, status) on api_calls to portal_session;
grant select, insert, delete on api_calls to portal_worker;
