-- The thresholds of what is published are settings that an administrator changes; what was changed, by whom and why stays.
create table threshold_changes (
  id uuid primary key default uuid_v7(),
  minimum_cohort integer not null check (minimum_cohort between 1 and 100),
  minimum_cell integer not null check (minimum_cell between 1 and 100),
  minimum_growth integer not null check (minimum_growth between 1 and 100),
  -- What the data protection officer has said, where any of them is below 5, 3 and 5.
  reason text check (length(btrim(reason)) between 1 and 1000),
  changed_by uuid not null references memberships,
  changed_at timestamptz not null default now(),
  constraint threshold_changes_lower_with_reason check (
    reason is not null or (minimum_cohort >= 5 and minimum_cell >= 3 and minimum_growth >= 5)),
  constraint threshold_changes_no_identity_number check (not contains_national_identity_number(reason))
);
alter table threshold_changes enable row level security;
alter table threshold_changes force row level security;
create policy worker_all on threshold_changes to portal_worker using (true) with check (true);
create policy admin_reads on threshold_changes for select to portal_app using ((select actor_role()) = 'admin');
create policy admin_changes on threshold_changes for insert to portal_app with check (
  (select actor_role()) = 'admin' and changed_by = (select actor_membership()));
grant select, insert on threshold_changes to portal_app, portal_worker;
create trigger threshold_changes_happen_now before insert on threshold_changes for each row when (current_user = 'portal_app')
  execute function moments_are_now('changed_at');
create trigger threshold_changes_audit_insert after insert on threshold_changes referencing new table as new_rows
  for each statement execute function write_audit_log();
create trigger threshold_changes_audit_update after update on threshold_changes referencing new table as new_rows old table as old_rows
  for each statement execute function write_audit_log();
create trigger threshold_changes_audit_delete after delete on threshold_changes referencing old table as old_rows
  for each statement execute function write_audit_log();

-- The settings say what the last change says, and change with it alone.
create function thresholds_change() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update settings set minimum_cohort = new.minimum_cohort, minimum_cell = new.minimum_cell, minimum_growth = new.minimum_growth;
  return null;
end
$$;
create trigger thresholds_change after insert on threshold_changes for each row execute function thresholds_change();
grant create on schema public to portal_definer;
alter function thresholds_change() owner to portal_definer;
revoke create on schema public from portal_definer;
grant update (minimum_cohort, minimum_cell, minimum_growth) on settings to portal_definer;
