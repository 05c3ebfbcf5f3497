-- A spreadsheet on its way in: what a unit's lead sent, what is wrong with it or would happen, and what was put right on
-- the screen. The rows that were sent are gone when the import is done or given up.
create type import_upload_state as enum ('open', 'done', 'aborted');

create table import_uploads (
  id uuid primary key default uuid_v7(),
  unit_id uuid not null references organisations (id),
  uploaded_by uuid not null references memberships (id),
  created_at timestamptz not null default now(),
  state import_upload_state not null default 'open',
  -- The rows as they were read, national identity numbers masked, packed.
  content bytea,
  corrections jsonb not null default '[]',
  -- What the latest look found: the faults, or what an import would do, or did; null where nobody has looked yet.
  findings jsonb,
  -- The file that a long import has come to.
  working_on text,
  version int not null default 1,
  constraint import_uploads_content_while_open check ((state = 'open') = (content is not null)),
  constraint import_uploads_done_with_receipt check (state <> 'done' or findings is not null),
  constraint import_uploads_corrections_gone check (state = 'open' or corrections = '[]'),
  constraint import_uploads_aborted_tells_nothing check (state <> 'aborted' or findings is null),
  constraint import_uploads_working_on_no_identity_number check (not contains_national_identity_number(working_on)),
  constraint import_uploads_corrections_no_identity_number check (not contains_national_identity_number(corrections::text))
);
create index import_uploads_unit on import_uploads (unit_id, created_at);

alter table import_uploads enable row level security;
alter table import_uploads force row level security;
create policy worker_all on import_uploads to portal_worker using (true) with check (true);
create policy definer_reads on import_uploads for select to portal_definer using (true);
grant select on import_uploads to portal_definer;
-- The clean-up takes away what is older than a day.
grant select, insert, update, delete on import_uploads to portal_worker;
create trigger import_uploads_audit_insert after insert on import_uploads referencing new table as new_rows
  for each statement execute function write_audit_log();
create trigger import_uploads_audit_update after update on import_uploads referencing new table as new_rows old table as old_rows
  for each statement execute function write_audit_log();
create trigger import_uploads_audit_delete after delete on import_uploads referencing old table as old_rows
  for each statement execute function write_audit_log();

-- The own unit's lead alone, and for a day: what is older is gone, whether or not it has been taken away yet.
create policy own_lead on import_uploads to portal_app
  using ((select actor_role()) = 'unit_lead' and unit_id = (select actor_organisation())
    and created_at > now() - interval '24 hours')
  with check ((select actor_role()) = 'unit_lead' and unit_id = (select actor_organisation()));
grant select, insert on import_uploads to portal_app;
grant update (state, content, corrections, findings, working_on, version) on import_uploads to portal_app;

-- Only the import itself says that it is done; what is done or given up is over.
create function import_upload_keeps_its_state() returns trigger language plpgsql as $$
begin
  if old.state <> 'open' and new is distinct from old then
    raise exception 'this upload is over' using errcode = '23514', constraint = 'import_uploads_over';
  end if;
  if current_user = 'portal_app' and new.state = 'done' then
    raise exception 'only the import says that it is done' using errcode = '42501', constraint = 'import_uploads_done_by_import';
  end if;
  return new;
end
$$;
create trigger import_uploads_state before update on import_uploads
  for each row execute function import_upload_keeps_its_state();
create function import_upload_begins_open() returns trigger language plpgsql as $$
begin
  if current_user = 'portal_app' and (new.state <> 'open' or new.uploaded_by is distinct from actor_membership()) then
    raise exception 'an upload begins open, and is its sender''s' using errcode = '42501', constraint = 'import_uploads_own';
  end if;
  return new;
end
$$;
create trigger import_uploads_begin_open before insert on import_uploads
  for each row execute function import_upload_begins_open();
