-- Who, acting as which membership, did what to which row. Written by triggers, so that no write goes past it;
-- nobody can change or delete an entry, and a write without an actor is refused.

create type audit_action as enum ('insert', 'update', 'delete', 'view');

create table audit_log (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  user_id uuid not null,
  membership_id uuid,
  action audit_action not null,
  table_name text not null,
  row_id uuid not null,
  changed_columns text[]
);
create index audit_log_row on audit_log (row_id, id);

create function write_audit_log() returns trigger language plpgsql as $$
begin
  if actor_user() is null then
    raise exception 'a write to % needs an actor', tg_table_name
      using errcode = '42501', hint = 'set app.user_id in the transaction';
  end if;
  if tg_op = 'INSERT' then
    insert into audit_log (user_id, membership_id, action, table_name, row_id)
      select actor_user(), actor_membership(), 'insert', tg_table_name, n.id from new_rows n;
  elsif tg_op = 'UPDATE' then
    insert into audit_log (user_id, membership_id, action, table_name, row_id, changed_columns)
      select actor_user(), actor_membership(), 'update', tg_table_name, n.id, changes.columns
      from new_rows n
      join old_rows o using (id)
      cross join lateral (
        select array_agg(e.key order by e.key) as columns
        from jsonb_each(to_jsonb(n)) e
        where e.value is distinct from to_jsonb(o) -> e.key) changes;
  else
    insert into audit_log (user_id, membership_id, action, table_name, row_id)
      select actor_user(), actor_membership(), 'delete', tg_table_name, o.id from old_rows o;
  end if;
  return null;
end
$$;

do $$
declare
  audited text;
begin
  foreach audited in array array[
    'organisations', 'users', 'memberships', 'password_links', 'candidates', 'candidate_details', 'candidate_notes',
    'nav_shares', 'contracts', 'contract_suppliers', 'placements', 'weekly_presences', 'employments', 'wage_subsidies',
    'follow_ups', 'certificates', 'hire_reports']
  loop
    execute format('create trigger %1$I after insert on %2$I referencing new table as new_rows
      for each statement execute function write_audit_log()', audited || '_audit_insert', audited);
    execute format('create trigger %1$I after update on %2$I referencing new table as new_rows old table as old_rows
      for each statement execute function write_audit_log()', audited || '_audit_update', audited);
    execute format('create trigger %1$I after delete on %2$I referencing old table as old_rows
      for each statement execute function write_audit_log()', audited || '_audit_delete', audited);
  end loop;
end
$$;

create function audit_log_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is append-only' using errcode = '42501';
end
$$;
create trigger audit_log_append_only before update or delete or truncate on audit_log
  for each statement execute function audit_log_is_append_only();
