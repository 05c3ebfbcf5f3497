-- What a supplier says a quarter of practice on a contract cost: a draft until it is sent, then history. A correction is a
-- new one, with its number and the reason.
create table cost_statements (
  id uuid primary key default uuid_v7(),
  contract_id uuid not null,
  supplier_id uuid not null,
  quarter_end date not null
    check (quarter_end = (date_trunc('quarter', quarter_end::timestamp) + interval '3 months - 1 day')::date),
  number integer not null default 1 check (number >= 1),
  -- By the supplier's own statement, in percent of the contract's value; negative where practice made it cheaper.
  price_effect numeric(5, 2) not null check (price_effect between -100 and 100),
  evidence text check (length(btrim(evidence)) between 1 and 2000),
  evidence_link text check (evidence_link ~ '^https?://' and length(evidence_link) <= 500),
  comment text check (length(btrim(comment)) between 1 and 2000),
  correction_reason text check (length(btrim(correction_reason)) between 1 and 1000),
  written_by uuid references memberships,
  submitted_by uuid references memberships,
  submitted_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  foreign key (contract_id, supplier_id) references contract_suppliers (contract_id, supplier_id),
  constraint cost_statements_numbered unique (contract_id, supplier_id, quarter_end, number),
  constraint cost_statements_correction_with_reason check ((number = 1) = (correction_reason is null)),
  constraint cost_statements_evidence_no_identity_number check (not contains_national_identity_number(evidence)),
  constraint cost_statements_evidence_link_no_identity_number check (not contains_national_identity_number(evidence_link)),
  constraint cost_statements_comment_no_identity_number check (not contains_national_identity_number(comment)),
  constraint cost_statements_correction_reason_no_identity_number check (not contains_national_identity_number(correction_reason))
);
create unique index cost_statements_one_draft on cost_statements (contract_id, supplier_id, quarter_end) where submitted_at is null;

-- What no buyer may read as it stands: kroner say how many are subsidised, and hours of a quarter with one person in
-- practice say how often that person came. Row-level security hides rows, not columns, so this is a table of its own, with
-- the statement's id; what a buyer sees of it is published (a later migration).
create table cost_statement_details (
  id uuid primary key references cost_statements,
  mentor_hours numeric(7, 1) not null check (mentor_hours between 0 and 100000),
  training_hours numeric(7, 1) not null check (training_hours between 0 and 100000),
  -- Received in the quarter, in whole kroner.
  wage_subsidy integer not null check (wage_subsidy between 0 and 100000000),
  other_support integer not null check (other_support between 0 and 100000000),
  -- What the hours were suggested from: reported weeks with somebody present, mentor hours for each, completed modules' hours.
  known_weeks integer not null check (known_weeks >= 0),
  hours_a_week numeric(4, 1) not null check (hours_a_week >= 0),
  known_training_hours numeric(7, 1) not null check (known_training_hours >= 0),
  changed_reason text check (length(btrim(changed_reason)) between 1 and 1000),
  constraint cost_statement_details_changed_reason_no_identity_number check (not contains_national_identity_number(changed_reason))
);

do $$
declare
  guarded text;
begin
  foreach guarded in array array['cost_statements', 'cost_statement_details'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy worker_all on %I to portal_worker using (true) with check (true)', guarded);
    execute format('create policy definer_reads on %I for select to portal_definer using (true)', guarded);
    execute format('grant select, insert, update on %I to portal_app, portal_worker', guarded);
    execute format('grant select on %I to portal_definer', guarded);
    execute format('create trigger %I after insert on %I referencing new table as new_rows
      for each statement execute function write_audit_log()', guarded || '_audit_insert', guarded);
    execute format('create trigger %I after update on %I referencing new table as new_rows old table as old_rows
      for each statement execute function write_audit_log()', guarded || '_audit_update', guarded);
    execute format('create trigger %I after delete on %I referencing old table as old_rows
      for each statement execute function write_audit_log()', guarded || '_audit_delete', guarded);
  end loop;
end
$$;
grant select on cost_statements to portal_buyer;

-- A draft is its writer's alone; what was sent is read by the buyer and all who follow results.
create policy coordinator_reads on cost_statements for select to portal_app using (
  (select actor_role()) = 'coordinator' and supplier_id = (select actor_organisation()));
create policy followers_read on cost_statements for select to portal_app using (
  ((select acts_for_unit()) or (select acts_for_nav())) and submitted_at is not null);
create policy buyer_reads on cost_statements for select to portal_buyer using (
  (select actor_role()) = 'buyer' and submitted_at is not null and exists (select from contracts k where k.id = contract_id));
create policy coordinator_inserts on cost_statements for insert to portal_app with check (
  (select actor_role()) = 'coordinator' and supplier_id = (select actor_organisation()) and submitted_at is null);
create policy coordinator_updates on cost_statements for update to portal_app
  using ((select actor_role()) = 'coordinator' and supplier_id = (select actor_organisation()) and submitted_at is null)
  with check ((select actor_role()) = 'coordinator' and supplier_id = (select actor_organisation()) and quarter_end <= (select today()));
create policy by_statement on cost_statement_details for select to portal_app using (
  exists (select from cost_statements s where s.id = cost_statement_details.id));
create policy coordinator_inserts on cost_statement_details for insert to portal_app with check (
  (select actor_role()) = 'coordinator'
  and exists (select from cost_statements s where s.id = cost_statement_details.id and s.submitted_at is null));
create policy coordinator_updates on cost_statement_details for update to portal_app
  using ((select actor_role()) = 'coordinator'
    and exists (select from cost_statements s where s.id = cost_statement_details.id and s.submitted_at is null))
  with check (exists (select from cost_statements s where s.id = cost_statement_details.id and s.submitted_at is null));

create trigger cost_statements_stay_as_made before update on cost_statements for each row
  execute function row_stays_as_made('contract_id', 'supplier_id', 'quarter_end', 'number', 'written_by', 'created_at');
create trigger cost_statements_signed before insert or update on cost_statements for each row when (current_user = 'portal_app')
  execute function signed_by_its_actor('written_by', 'submitted_by');
create trigger cost_statements_happen_now before insert or update on cost_statements for each row when (current_user = 'portal_app')
  execute function moments_are_now('submitted_at', 'created_at');

-- A statement is sent whole: with its details, and after the one that it corrects.
create function statement_is_sent_whole() returns trigger language plpgsql as $$
begin
  if new.submitted_at is not null and (
    not exists (select from cost_statement_details d where d.id = new.id)
    or (new.number > 1 and not exists (select from cost_statements s where s.contract_id = new.contract_id
      and s.supplier_id = new.supplier_id and s.quarter_end = new.quarter_end and s.number = new.number - 1 and s.submitted_at is not null)))
  then
    raise exception 'a statement is sent with its details, in order' using errcode = '23514', constraint = 'cost_statements_sent_whole';
  end if;
  return new;
end
$$;
create trigger cost_statements_sent_whole before update on cost_statements for each row
  when (current_user = 'portal_app') execute function statement_is_sent_whole();
