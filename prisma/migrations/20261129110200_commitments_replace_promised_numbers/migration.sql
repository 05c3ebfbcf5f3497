-- Two promises stood as columns of the contract. They were the main supplier's, so they become its commitments; places at
-- once stay, as the contract's capacity.
-- The owner sees rows of a guarded table only where row-level security is not forced on it.
alter table contracts no force row level security;
alter table contract_suppliers no force row level security;
alter table commitments no force row level security;
alter table commitment_changes no force row level security;
-- Nobody signed in does this, so the log could name no actor.
alter table commitments disable trigger commitments_audit_insert;
alter table commitment_changes disable trigger commitment_changes_audit_insert;

insert into commitments (contract_id, supplier_id, part, kind, value, direction, basis, created_at)
select c.id, s.supplier_id, 'time_to_job', p.kind, p.value, p.direction, p.basis, c.created_at
from contracts c
join contract_suppliers s on s.contract_id = c.id and s.link = 0
cross join lateral (values
  ('people_hired'::commitment_kind, c.promised_hires, 'at_least'::commitment_direction, 'whole_contract'::commitment_basis),
  ('days_to_ordinary_job', c.promised_days_to_job, 'at_most', 'level')) p (kind, value, direction, basis)
where p.value is not null;
insert into commitment_changes (commitment_id, version, value, written_at)
select id, version, value, created_at from commitments;
set constraints commitments_history immediate;

alter table commitments enable trigger commitments_audit_insert;
alter table commitment_changes enable trigger commitment_changes_audit_insert;
alter table commitment_changes force row level security;
alter table commitments force row level security;
alter table contract_suppliers force row level security;
alter table contracts force row level security;

alter table contracts drop column promised_hires, drop column promised_days_to_job;
