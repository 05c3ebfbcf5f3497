-- What each user wants mailed, and what was mailed already: a task is done by doing it, so its reminders are remembered
-- here and not on the task.

-- Who never chose has no row: a digest at seven, and what cannot wait at once.
create table mail_settings (
  id uuid primary key references users,
  -- The hour in Norway; null for whoever wants no digest.
  digest_hour integer default 7 check (digest_hour between 0 and 23),
  urgent boolean not null default true,
  created_at timestamptz not null default now()
);

-- A day's round through a user's tasks, made also where there was nothing to tell.
create table mail_rounds (
  user_id uuid not null references users,
  made_on date not null,
  made_at timestamptz not null default now(),
  primary key (user_id, made_on)
);

-- Each step of telling a user of one task is taken once. The key is a hash, so that nothing of the task stands here.
create table mailed_tasks (
  user_id uuid not null references users,
  task_key varchar(64) not null check (task_key ~ '^[0-9a-f]{64}$'),
  step varchar(20) not null check (step in ('urgent', 'first', 'second', 'escalation')),
  mailed_at timestamptz not null default now(),
  primary key (user_id, task_key, step)
);

do $$
declare
  guarded text;
begin
  foreach guarded in array array['mail_settings', 'mail_rounds', 'mailed_tasks'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy worker_all on %I to portal_worker using (true) with check (true)', guarded);
    execute format('create policy definer_reads on %I for select to portal_definer using (true)', guarded);
    execute format('grant select, insert on %I to portal_worker', guarded);
    execute format('grant select on %I to portal_definer', guarded);
  end loop;
end
$$;

create trigger mail_settings_audit_insert after insert on mail_settings referencing new table as new_rows
  for each statement execute function write_audit_log();
create trigger mail_settings_audit_update after update on mail_settings referencing new table as new_rows old table as old_rows
  for each statement execute function write_audit_log();
create trigger mail_settings_audit_delete after delete on mail_settings referencing old table as old_rows
  for each statement execute function write_audit_log();

create policy own on mail_settings to portal_app
  using (id = (select actor_user())) with check (id = (select actor_user()));
grant select, insert, update on mail_settings to portal_app;
grant update on mail_settings to portal_worker;
