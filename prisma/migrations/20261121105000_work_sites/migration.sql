-- Where a supplier's people work, and how many they are: what the number of people in unpaid practice there is held against.
create table work_sites (
  id uuid primary key default uuid_v7(),
  supplier_id uuid not null,
  contract_id uuid not null,
  name text not null check (length(btrim(name)) between 1 and 200),
  address text check (length(address) <= 300),
  employees integer not null check (employees between 1 and 100000),
  counted_on date not null,
  closed_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  foreign key (contract_id, supplier_id) references contract_suppliers (contract_id, supplier_id),
  -- What a placement points at, so that its site is its own supplier's on its own contract.
  constraint work_sites_of_a_contract unique (id, contract_id, supplier_id)
);
create unique index work_sites_one_of_each_name on work_sites (supplier_id, contract_id, lower(btrim(name))) where closed_at is null;

alter table placements add column work_site_id uuid;
alter table placements add constraint placements_site_is_their_suppliers
  foreign key (work_site_id, contract_id, supplier_id) references work_sites (id, contract_id, supplier_id);
create index placements_work_site on placements (work_site_id) where work_site_id is not null;

alter table work_sites enable row level security;
alter table work_sites force row level security;
create policy worker_all on work_sites to portal_worker using (true) with check (true);
create policy definer_reads on work_sites for select to portal_definer using (true);
create policy followers_read on work_sites for select to portal_app using (
  (select acts_for_unit()) or (select acts_for_nav()));
create policy coordinator_all on work_sites to portal_app
  using ((select actor_role()) = 'coordinator' and supplier_id = (select actor_organisation()))
  with check ((select actor_role()) = 'coordinator' and supplier_id = (select actor_organisation()));
grant select, insert, update on work_sites to portal_app, portal_worker;
grant select on work_sites to portal_definer;

create trigger work_sites_audit_insert after insert on work_sites referencing new table as new_rows
  for each statement execute function write_audit_log();
create trigger work_sites_audit_update after update on work_sites referencing new table as new_rows old table as old_rows
  for each statement execute function write_audit_log();
create trigger work_sites_audit_delete after delete on work_sites referencing old table as old_rows
  for each statement execute function write_audit_log();
create trigger work_sites_stay_as_made before update on work_sites
  for each row execute function row_stays_as_made('supplier_id', 'contract_id', 'created_at');
alter table work_sites
  add constraint work_sites_name_no_identity_number check (not contains_national_identity_number(name)),
  add constraint work_sites_address_no_identity_number check (not contains_national_identity_number(address));

-- Where somebody works is the supplier's to say.
create or replace function supplier_proposes_the_rest() returns trigger language plpgsql as $$
declare
  own constant text[] := array['accepted_at', 'answered_by', 'over_capacity_reason', 'declined_at', 'decline_reason',
    'decline_text', 'mentor_id', 'work_site_id', 'started_on', 'ended_on', 'end_reason', 'end_detail', 'end_text', 'version'];
begin
  if current_user = 'portal_app' and acts_for_supplier() and to_jsonb(new) - own is distinct from to_jsonb(old) - own then
    raise exception 'a supplier proposes this' using errcode = '42501', constraint = 'placements_supplier_proposes';
  end if;
  return new;
end
$$;
