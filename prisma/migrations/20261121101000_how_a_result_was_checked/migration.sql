-- What stands behind an answer: how it was checked, when it was given, and what the unit decided where answers differ.

create type check_method as enum ('employment_contract', 'payslip', 'phone', 'register');
alter table follow_ups add column method check_method;

-- When the answer that stands in the row was given. The date of registration cannot tell which of two answers on one day
-- came after a decision, and a row that is corrected the same day keeps when it was made.
alter table follow_ups add column answered_at timestamptz not null default clock_timestamp();
alter table follow_ups disable trigger user;
update follow_ups set answered_at = created_at;
alter table follow_ups enable trigger user;

create function answer_is_given_now() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if current_user = 'portal_app' and new.answered_at is distinct from old.answered_at then
      new.answered_at := old.answered_at;
    end if;
    if new.status is distinct from old.status and new.answered_at = old.answered_at then
      new.answered_at := clock_timestamp();
    end if;
  elsif current_user = 'portal_app' then
    new.answered_at := clock_timestamp();
  end if;
  return new;
end
$$;
create trigger follow_ups_answered before insert or update on follow_ups
  for each row execute function answer_is_given_now();

-- Where sources differ, the unit decides. What it decided is a follow-up of the unit, which by figures.md goes before the
-- others; this row keeps the decision itself, also where that follow-up is corrected later. Nothing here is changed.
create table result_decisions (
  id uuid primary key default uuid_v7(),
  candidate_id uuid not null references candidates,
  measured_on date not null,
  status follow_up_status not null check (status <> 'unreachable'),
  reason text not null check (length(btrim(reason)) between 1 and 2000),
  decided_by uuid references memberships,
  decided_at timestamptz not null default clock_timestamp(),
  follow_up_id uuid not null references follow_ups
);
create index result_decisions_candidate on result_decisions (candidate_id, measured_on, decided_at desc);

alter table result_decisions add constraint result_decisions_reason_no_identity_number
  check (not contains_national_identity_number(reason));
alter table result_decisions enable row level security;
alter table result_decisions force row level security;
create policy worker_all on result_decisions to portal_worker using (true) with check (true);
create policy definer_reads on result_decisions for select to portal_definer using (true);
create policy by_candidate on result_decisions for select to portal_app using (
  ((select acts_for_unit()) or (select acts_for_nav()))
  and exists (select from candidates c where c.id = candidate_id));
create policy unit_inserts on result_decisions for insert to portal_app with check (
  (select acts_for_unit()) and exists (select from candidates c where c.id = candidate_id)
  and exists (
    select from follow_ups f
    where f.id = follow_up_id and f.candidate_id = result_decisions.candidate_id and f.source = 'unit'
      and f.status = result_decisions.status and f.voided_at is null));
grant select, insert on result_decisions to portal_app, portal_worker;
grant select on result_decisions to portal_definer;

create trigger result_decisions_audit_insert after insert on result_decisions referencing new table as new_rows
  for each statement execute function write_audit_log();
create trigger result_decisions_audit_update after update on result_decisions referencing new table as new_rows
  old table as old_rows for each statement execute function write_audit_log();
create trigger result_decisions_audit_delete after delete on result_decisions referencing old table as old_rows
  for each statement execute function write_audit_log();
create trigger result_decisions_signed before insert or update on result_decisions
  for each row execute function signed_by_its_actor('decided_by');

create function decision_stands() returns trigger language plpgsql as $$
begin
  raise exception 'a decision is not changed' using errcode = '42501', constraint = 'result_decisions_stand';
end
$$;
create trigger result_decisions_stand before update or delete on result_decisions
  for each statement execute function decision_stands();

-- The moment of a decision is when it was made.
create function decided_now() returns trigger language plpgsql as $$
begin
  if current_user = 'portal_app' then
    new.decided_at := clock_timestamp();
  end if;
  return new;
end
$$;
create trigger result_decisions_decided before insert on result_decisions
  for each row execute function decided_now();
