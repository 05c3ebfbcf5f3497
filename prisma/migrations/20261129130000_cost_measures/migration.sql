-- What a supplier does so that giving practice does not raise the price of the service: the tender's part «Kostnad».
-- How a measure stands follows from its dates: planned, in place, dropped before it was, or ended after.
create type cost_measure_part as enum ('training', 'mentoring', 'staffing', 'recruitment', 'equipment', 'administration', 'other');

create table cost_measures (
  id uuid primary key default uuid_v7(),
  contract_id uuid not null,
  supplier_id uuid not null,
  part cost_measure_part not null,
  text text not null check (length(btrim(text)) between 1 and 1000),
  planned_for date not null,
  in_place_on date,
  closed_on date,
  close_reason text check (length(btrim(close_reason)) between 1 and 1000),
  evidence text check (length(btrim(evidence)) between 1 and 2000),
  evidence_link text check (evidence_link ~ '^https?://' and length(evidence_link) <= 500),
  written_by uuid references memberships,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  foreign key (contract_id, supplier_id) references contract_suppliers (contract_id, supplier_id),
  constraint cost_measures_closed_with_reason check ((closed_on is null) = (close_reason is null)),
  constraint cost_measures_in_order check (closed_on >= in_place_on)
);
create index cost_measures_contract on cost_measures (contract_id, supplier_id);

-- What buyer and supplier say to each other about a measure. It is said by an organisation: a buyer reads no users.
create table cost_measure_comments (
  id uuid primary key default uuid_v7(),
  measure_id uuid not null references cost_measures,
  organisation_id uuid not null references organisations,
  text text not null check (length(btrim(text)) between 1 and 2000),
  written_by uuid references memberships,
  created_at timestamptz not null default now()
);
create index cost_measure_comments_measure on cost_measure_comments (measure_id, id);

do $$
declare
  guarded text;
begin
  foreach guarded in array array['cost_measures', 'cost_measure_comments'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy worker_all on %I to portal_worker using (true) with check (true)', guarded);
    execute format('create policy definer_reads on %I for select to portal_definer using (true)', guarded);
    execute format('grant select, insert on %I to portal_app', guarded);
    execute format('grant select, insert, update on %I to portal_worker', guarded);
    execute format('grant select on %I to portal_buyer, portal_definer', guarded);
    execute format('create trigger %I after insert on %I referencing new table as new_rows
      for each statement execute function write_audit_log()', guarded || '_audit_insert', guarded);
    execute format('create trigger %I after update on %I referencing new table as new_rows old table as old_rows
      for each statement execute function write_audit_log()', guarded || '_audit_update', guarded);
    execute format('create trigger %I after delete on %I referencing old table as old_rows
      for each statement execute function write_audit_log()', guarded || '_audit_delete', guarded);
  end loop;
end
$$;
grant update on cost_measures to portal_app;
grant insert on cost_measure_comments to portal_buyer;

create policy followers_read on cost_measures for select to portal_app using ((select acts_for_unit()) or (select acts_for_nav()));
create policy coordinator_reads on cost_measures for select to portal_app using (
  (select actor_role()) = 'coordinator' and supplier_id = (select actor_organisation()));
create policy coordinator_inserts on cost_measures for insert to portal_app with check (
  (select actor_role()) = 'coordinator' and supplier_id = (select actor_organisation()) and written_by = (select actor_membership()));
create policy coordinator_updates on cost_measures for update to portal_app
  using ((select actor_role()) = 'coordinator' and supplier_id = (select actor_organisation()))
  with check ((select actor_role()) = 'coordinator' and supplier_id = (select actor_organisation()));
create policy buyer_reads on cost_measures for select to portal_buyer using (
  (select actor_role()) = 'buyer' and exists (select from contracts k where k.id = contract_id));

create policy by_measure on cost_measure_comments for select to portal_app, portal_buyer using (
  exists (select from cost_measures m where m.id = measure_id));
create policy coordinator_inserts on cost_measure_comments for insert to portal_app with check (
  (select actor_role()) = 'coordinator' and organisation_id = (select actor_organisation())
  and written_by = (select actor_membership()) and exists (select from cost_measures m where m.id = measure_id));
create policy buyer_inserts on cost_measure_comments for insert to portal_buyer with check (
  (select actor_role()) = 'buyer' and organisation_id = (select actor_organisation())
  and written_by = (select actor_membership()) and exists (select from cost_measures m where m.id = measure_id));

-- When it was written is now, also by a buyer.
create function said_now() returns trigger language plpgsql as $$
begin
  new.created_at := clock_timestamp();
  return new;
end
$$;
create trigger cost_measures_happen_now before insert on cost_measures
  for each row when (current_user = 'portal_app') execute function said_now();
create trigger cost_measure_comments_happen_now before insert on cost_measure_comments
  for each row when (current_user in ('portal_app', 'portal_buyer')) execute function said_now();

-- A measure is a promise: what was promised stays; when it came about and why it ended is written once.
create trigger cost_measures_stay_as_made before update on cost_measures for each row
  execute function row_stays_as_made('contract_id', 'supplier_id', 'part', 'text', 'planned_for', 'written_by', 'created_at');
create function cost_measure_keeps_to_its_lifecycle() returns trigger language plpgsql as $$
begin
  if current_user = 'portal_app' and (old.closed_on is not null
    or (old.in_place_on is not null and new.in_place_on is distinct from old.in_place_on)
    or greatest(new.in_place_on, new.closed_on) > today())
  then
    raise exception 'a measure does not go back' using errcode = '23514', constraint = 'cost_measures_lifecycle';
  end if;
  return new;
end
$$;
create trigger cost_measures_lifecycle before update on cost_measures
  for each row execute function cost_measure_keeps_to_its_lifecycle();

alter table cost_measures
  add constraint cost_measures_text_no_identity_number check (not contains_national_identity_number(text)),
  add constraint cost_measures_close_reason_no_identity_number check (not contains_national_identity_number(close_reason)),
  add constraint cost_measures_evidence_no_identity_number check (not contains_national_identity_number(evidence)),
  add constraint cost_measures_evidence_link_no_identity_number check (not contains_national_identity_number(evidence_link));
alter table cost_measure_comments
  add constraint cost_measure_comments_text_no_identity_number check (not contains_national_identity_number(text));
