-- Mails wait here until they are sent: written in the transaction of what they tell of, so that neither happens without
-- the other. The address is the recipient's when the mail is sent. No mail names a candidate; admin may read them all.

create table mails (
  id uuid primary key default uuid_v7(),
  user_id uuid not null references users,
  kind varchar(60) not null check (kind ~ '^[a-z][a-z_]*$'),
  subject text not null check (length(btrim(subject)) between 1 and 150 and subject !~ '[[:cntrl:]]'),
  body text not null check (length(btrim(body)) between 1 and 20000),
  -- The page that the mail leads to, after the portal's own address.
  path varchar(200) check (path ~ '^/([^/\\]|$)'),
  dedupe_key varchar(200) not null unique,
  created_at timestamptz not null default now(),
  attempts integer not null default 0 check (attempts >= 0),
  -- Whoever tries to send it moves this ahead first, so that nobody else tries meanwhile.
  next_attempt_at timestamptz not null default now(),
  -- What went wrong last, as a code; an answer of a mail server may hold addresses.
  last_error varchar(60) check (last_error ~ '^[a-z_]+( [0-9]{3})?$'),
  sent_at timestamptz,
  given_up_at timestamptz,
  constraint mails_end_once check (sent_at is null or given_up_at is null),
  -- A link holds ids, whose digits may look like a number of a person.
  constraint mails_body_no_identity_number check (not contains_national_identity_number(
    regexp_replace(body, '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}', '', 'g'))),
  constraint mails_subject_no_identity_number check (not contains_national_identity_number(subject))
);
create index mails_to_send on mails (next_attempt_at) where sent_at is null and given_up_at is null;
create index mails_newest on mails (created_at);
create index mails_user on mails (user_id);

alter table mails enable row level security;
alter table mails force row level security;
create policy worker_all on mails to portal_worker using (true) with check (true);
create policy definer_reads on mails for select to portal_definer using (true);
create trigger mails_audit_insert after insert on mails referencing new table as new_rows
  for each statement execute function write_audit_log();
create trigger mails_audit_update after update on mails referencing new table as new_rows old table as old_rows
  for each statement execute function write_audit_log();
create trigger mails_audit_delete after delete on mails referencing old table as old_rows
  for each statement execute function write_audit_log();

-- Whatever somebody does may tell somebody of it; only the portal sends, and only admin sees what was sent.
create policy app_inserts on mails for insert to portal_app with check (actor_user() is not null);
create policy admin_reads on mails for select to portal_app using ((select actor_role()) = 'admin');
create policy admin_retries on mails for update to portal_app
  using ((select actor_role()) = 'admin' and given_up_at is not null)
  with check ((select actor_role()) = 'admin' and given_up_at is null and sent_at is null and attempts = 0);

grant select, insert, update on mails to portal_worker;
grant select on mails to portal_app;
grant insert (user_id, kind, subject, body, path, dedupe_key) on mails to portal_app;
grant update (attempts, next_attempt_at, given_up_at) on mails to portal_app;
