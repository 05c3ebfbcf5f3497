-- What left the portal as a file: who took which data set, narrowed how, and how many rows. It only grows, and no role that
-- serves people reads it: what somebody searched for may name a person.
create type file_format as enum ('csv', 'xlsx');

create table data_exports (
  id uuid primary key default uuid_v7(),
  user_id uuid not null references users,
  membership_id uuid not null references memberships,
  exported_at timestamptz not null default now(),
  dataset text not null check (dataset ~ '^[a-z0-9-]{1,60}$'),
  format file_format not null,
  query text not null check (length(query) <= 1000),
  row_count integer not null check (row_count >= 0),
  constraint data_exports_dataset_no_identity_number check (not contains_national_identity_number(dataset)),
  constraint data_exports_query_no_identity_number check (not contains_national_identity_number(query))
);
create index data_exports_user on data_exports (user_id, exported_at);

alter table data_exports enable row level security;
alter table data_exports force row level security;
create policy worker_all on data_exports to portal_worker using (true) with check (true);
create policy own_exports on data_exports for insert to portal_app, portal_buyer
  with check (user_id = (select actor_user()) and membership_id = (select actor_membership()));
grant insert on data_exports to portal_app, portal_buyer;
grant select on data_exports to portal_worker;
grant execute on function contains_national_identity_number(text) to portal_buyer;

create function data_exports_are_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the log of exports is append-only' using errcode = '42501';
end
$$;
create trigger data_exports_append_only before update or delete or truncate on data_exports
  for each statement execute function data_exports_are_append_only();

-- Each is in the audit log too. A buyer's connection has no right there, so the entry is written by who has.
create function write_audit_log_of_exports() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into audit_log (user_id, membership_id, action, table_name, row_id)
    select actor_user(), actor_membership(), 'insert', 'data_exports', n.id from new_rows n;
  return null;
end
$$;
create trigger data_exports_audit_insert after insert on data_exports referencing new table as new_rows
  for each statement execute function write_audit_log_of_exports();
grant create on schema public to portal_definer;
alter function write_audit_log_of_exports() owner to portal_definer;
revoke create on schema public from portal_definer;
