-- Signals against misuse are worked out from the facts when somebody looks. What is kept is that somebody has looked at
-- one and closed it, why, and what it rested on then: a signal that later rests on more comes back.
create type misuse_signal_kind as enum ('practice_over_6_months', 'practice_over_12_months', 'third_practice_without_hire',
  'back_in_practice_at_employer', 'supplier_rarely_hires', 'practice_share_at_site');

create table misuse_signal_closures (
  id uuid primary key default uuid_v7(),
  unit_id uuid not null references organisations,
  kind misuse_signal_kind not null,
  candidate_id uuid references candidates,
  supplier_id uuid references organisations,
  work_site_id uuid references work_sites,
  -- Which of the subject's signals of one kind it was: of a person's the placement, of a site's the day of the count.
  placement_id uuid references placements,
  counted_on date,
  -- How many people or practices it rested on.
  rested_on integer not null check (rested_on >= 0),
  reason text not null check (length(btrim(reason)) between 1 and 1000),
  closed_by uuid not null references memberships,
  closed_at timestamptz not null default now(),
  constraint misuse_signal_closures_subject check (case
    when kind = 'supplier_rarely_hires' then
      num_nulls(supplier_id) = 0 and num_nonnulls(candidate_id, placement_id, work_site_id, counted_on) = 0
    when kind = 'practice_share_at_site' then
      num_nulls(work_site_id, counted_on) = 0 and num_nonnulls(candidate_id, placement_id, supplier_id) = 0
    else num_nulls(candidate_id, placement_id) = 0 and num_nonnulls(supplier_id, work_site_id, counted_on) = 0 end)
);
create index misuse_signal_closures_candidate on misuse_signal_closures (candidate_id) where candidate_id is not null;
create index misuse_signal_closures_unit on misuse_signal_closures (unit_id, closed_at);

alter table misuse_signal_closures enable row level security;
alter table misuse_signal_closures force row level security;
create policy worker_all on misuse_signal_closures to portal_worker using (true) with check (true);
create policy definer_reads on misuse_signal_closures for select to portal_definer using (true);
-- What is about a supplier or a site counts everybody there, so it is the lead's; what is about a person goes with the person.
create policy unit_reads on misuse_signal_closures for select to portal_app using (
  (select acts_for_unit()) and unit_id = (select actor_organisation())
  and case when candidate_id is null then (select actor_role()) = 'unit_lead'
    else exists (select from candidates c where c.id = candidate_id) end);
create policy unit_inserts on misuse_signal_closures for insert to portal_app with check (
  (select acts_for_unit()) and unit_id = (select actor_organisation()) and closed_by = (select actor_membership())
  and case when candidate_id is null then (select actor_role()) = 'unit_lead'
    else exists (select from placements p where p.id = placement_id and p.candidate_id = misuse_signal_closures.candidate_id) end);
grant select, insert on misuse_signal_closures to portal_app, portal_worker;
grant select on misuse_signal_closures to portal_definer;

create trigger misuse_signal_closures_audit_insert after insert on misuse_signal_closures referencing new table as new_rows
  for each statement execute function write_audit_log();
create trigger misuse_signal_closures_audit_update after update on misuse_signal_closures
  referencing new table as new_rows old table as old_rows for each statement execute function write_audit_log();
create trigger misuse_signal_closures_audit_delete after delete on misuse_signal_closures referencing old table as old_rows
  for each statement execute function write_audit_log();
alter table misuse_signal_closures
  add constraint misuse_signal_closures_reason_no_identity_number check (not contains_national_identity_number(reason));
