-- The follow-up plan that the unit and NAV keep together for a person: meetings, what was agreed, and who does what by
-- when. Both read and write as long as they see the person; a step is done by writing what came of it.

create type step_owner as enum ('unit', 'nav', 'candidate');

create table follow_up_meetings (
  id uuid primary key default uuid_v7(),
  candidate_id uuid not null references candidates,
  met_on date not null,
  place text not null check (length(btrim(place)) between 1 and 200),
  participants text not null check (length(btrim(participants)) between 1 and 500),
  registered_by uuid references memberships,
  registered_at timestamptz not null default now(),
  agreed text check (length(btrim(agreed)) between 1 and 4000),
  agreed_by uuid references memberships,
  agreed_at timestamptz,
  cancel_reason text check (length(btrim(cancel_reason)) between 1 and 500),
  cancelled_by uuid references memberships,
  cancelled_at timestamptz,
  version integer not null default 1,
  constraint follow_up_meetings_agreed check ((agreed is null) = (agreed_at is null)),
  constraint follow_up_meetings_cancelled check ((cancel_reason is null) = (cancelled_at is null)),
  constraint follow_up_meetings_held_or_cancelled check (agreed is null or cancel_reason is null),
  -- What was agreed is written when the meeting has been held.
  constraint follow_up_meetings_agreed_afterwards check (met_on <= (agreed_at at time zone 'Europe/Oslo')::date)
);
create index follow_up_meetings_candidate on follow_up_meetings (candidate_id, met_on);
create index follow_up_meetings_registered_by on follow_up_meetings (registered_by);
create index follow_up_meetings_agreed_by on follow_up_meetings (agreed_by);
create index follow_up_meetings_cancelled_by on follow_up_meetings (cancelled_by);

create table next_steps (
  id uuid primary key default uuid_v7(),
  meeting_id uuid not null references follow_up_meetings,
  text text not null check (length(btrim(text)) between 1 and 500),
  owner step_owner not null,
  due_on date not null,
  created_by uuid references memberships,
  created_at timestamptz not null default now(),
  done_on date,
  outcome text check (length(btrim(outcome)) between 1 and 2000),
  drop_reason text check (length(btrim(drop_reason)) between 1 and 500),
  closed_by uuid references memberships,
  closed_at timestamptz,
  version integer not null default 1,
  constraint next_steps_outcome check ((done_on is null) = (outcome is null)),
  constraint next_steps_done_or_dropped check (outcome is null or drop_reason is null),
  constraint next_steps_closed check ((closed_at is null) = (outcome is null and drop_reason is null))
);
create index next_steps_meeting on next_steps (meeting_id);
create index next_steps_open on next_steps (due_on) where closed_at is null;
create index next_steps_created_by on next_steps (created_by);
create index next_steps_closed_by on next_steps (closed_by);

-- Each time a step was given a new date.
create table next_step_moves (
  id uuid primary key default uuid_v7(),
  step_id uuid not null references next_steps,
  from_day date not null,
  to_day date not null,
  reason text not null check (length(btrim(reason)) between 1 and 500),
  moved_by uuid references memberships,
  moved_at timestamptz not null default now(),
  constraint next_step_moves_move check (from_day <> to_day)
);
create index next_step_moves_step on next_step_moves (step_id);
create index next_step_moves_moved_by on next_step_moves (moved_by);

do $$
declare
  guarded text;
  entry record;
begin
  foreach guarded in array array['follow_up_meetings', 'next_steps', 'next_step_moves'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy worker_all on %I to portal_worker using (true) with check (true)', guarded);
    execute format('create policy definer_reads on %I for select to portal_definer using (true)', guarded);
    execute format('grant select, insert, update on %I to portal_worker', guarded);
    execute format('grant select on %I to portal_definer', guarded);
    execute format('create trigger %1$I after insert on %2$I referencing new table as new_rows
      for each statement execute function write_audit_log()', guarded || '_audit_insert', guarded);
    execute format('create trigger %1$I after update on %2$I referencing new table as new_rows old table as old_rows
      for each statement execute function write_audit_log()', guarded || '_audit_update', guarded);
    execute format('create trigger %1$I after delete on %2$I referencing old table as old_rows
      for each statement execute function write_audit_log()', guarded || '_audit_delete', guarded);
    for entry in
      select column_name from information_schema.columns
      where table_schema = 'public' and table_name = guarded and data_type = 'text'
    loop
      execute format('alter table %1$I add constraint %2$I check (not contains_national_identity_number(%3$I))',
        guarded, guarded || '_' || entry.column_name || '_no_identity_number', entry.column_name);
    end loop;
  end loop;
end
$$;

-- The unit and NAV, of the persons that each sees; for NAV that ends with the share.
create policy followers_read on follow_up_meetings for select to portal_app using (
  ((select acts_for_unit()) or (select acts_for_nav())) and exists (select from candidates c where c.id = candidate_id));
create policy followers_insert on follow_up_meetings for insert to portal_app with check (
  ((select acts_for_unit()) or (select acts_for_nav())) and exists (select from candidates c where c.id = candidate_id)
  and registered_by = (select actor_membership()) and cancelled_at is null);
create policy followers_update on follow_up_meetings for update to portal_app
  using (((select acts_for_unit()) or (select acts_for_nav())) and exists (select from candidates c where c.id = candidate_id))
  with check (((select acts_for_unit()) or (select acts_for_nav())) and exists (select from candidates c where c.id = candidate_id));

create policy by_meeting on next_steps for select to portal_app using (
  exists (select from follow_up_meetings m where m.id = meeting_id));
create policy followers_insert on next_steps for insert to portal_app with check (
  exists (select from follow_up_meetings m where m.id = meeting_id and m.agreed_at is not null)
  and created_by = (select actor_membership()) and closed_at is null);
create policy followers_update on next_steps for update to portal_app
  using (exists (select from follow_up_meetings m where m.id = meeting_id))
  with check (exists (select from follow_up_meetings m where m.id = meeting_id));

create policy by_step on next_step_moves for select to portal_app using (
  exists (select from next_steps s where s.id = step_id));
create policy followers_insert on next_step_moves for insert to portal_app with check (
  moved_by = (select actor_membership())
  and exists (select from next_steps s where s.id = step_id and s.closed_at is null and s.due_on = from_day));

grant select, insert, update on follow_up_meetings, next_steps to portal_app;
grant select, insert on next_step_moves to portal_app;

create trigger follow_up_meetings_stay_as_made before update on follow_up_meetings
  for each row execute function row_stays_as_made('candidate_id', 'registered_by', 'registered_at');
create trigger follow_up_meetings_signed before insert or update on follow_up_meetings
  for each row execute function signed_by_its_actor('registered_by', 'agreed_by', 'cancelled_by');
create trigger next_steps_stay_as_made before update on next_steps
  for each row execute function row_stays_as_made('meeting_id', 'text', 'owner', 'created_by', 'created_at');
create trigger next_steps_signed before insert or update on next_steps
  for each row execute function signed_by_its_actor('created_by', 'closed_by');
create trigger next_step_moves_signed before insert on next_step_moves
  for each row execute function signed_by_its_actor('moved_by');

-- A planned meeting is anybody's of the two to move or call off. What was agreed is corrected by who wrote it alone.
create function written_meeting_stands() returns trigger language plpgsql as $$
begin
  if current_user <> 'portal_app' or new is not distinct from old then
    return new;
  end if;
  if old.cancelled_at is not null or (old.agreed_at is not null and old.agreed_by is distinct from actor_membership()) then
    raise exception 'what was written of a meeting stands' using errcode = '23514', constraint = 'follow_up_meetings_stand';
  end if;
  if (new.agreed_at is not null and new.agreed_by is null) or (old.agreed_at is not null and new.agreed_at is null)
    or (new.cancelled_at is not null and new.cancelled_by is null)
  then
    raise exception 'who wrote it is written down' using errcode = '23514', constraint = 'follow_up_meetings_stand';
  end if;
  return new;
end
$$;
create trigger follow_up_meetings_stand before update on follow_up_meetings
  for each row execute function written_meeting_stands();

-- A step that is closed stands, and a new date has its line in the history.
create function closed_step_stands() returns trigger language plpgsql as $$
begin
  if current_user <> 'portal_app' or new is not distinct from old then
    return new;
  end if;
  if old.closed_at is not null then
    raise exception 'a closed step is not changed' using errcode = '23514', constraint = 'next_steps_closed_stands';
  end if;
  if new.closed_at is not null and new.closed_by is null then
    raise exception 'who closed it is written down' using errcode = '23514', constraint = 'next_steps_closed_stands';
  end if;
  if new.due_on <> old.due_on and not exists (
    select from next_step_moves m
    where m.step_id = new.id and m.from_day = old.due_on and m.to_day = new.due_on and m.xmin = pg_current_xact_id()::xid)
  then
    raise exception 'a new date has its line in the history' using errcode = '23514', constraint = 'next_steps_move_is_written';
  end if;
  return new;
end
$$;
create trigger next_steps_closed_stands before update on next_steps
  for each row execute function closed_step_stands();

-- Whoever reads a plan may know who wrote it.
create policy people_of_plans on memberships for select to portal_app using (
  exists (select from follow_up_meetings m where memberships.id in (m.registered_by, m.agreed_by, m.cancelled_by))
  or exists (select from next_steps s where memberships.id in (s.created_by, s.closed_by))
  or exists (select from next_step_moves v where memberships.id = v.moved_by));
