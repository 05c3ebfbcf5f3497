-- What a unit has published to a buyer: one release a quarter's end, protected as disclosure.md says. Nothing of it changes
-- afterwards; a correction is a new revision, with a reason.
create table releases (
  id uuid primary key default uuid_v7(),
  unit_id uuid not null references organisations,
  buyer_id uuid not null references organisations,
  -- 31 March, 30 June, 30 September or 31 December: also the as-of date of every figure in it.
  period_end date not null check (period_end = (date_trunc('quarter', period_end::timestamp) + interval '3 months - 1 day')::date),
  revision integer not null default 1 check (revision >= 1),
  reason text check (length(btrim(reason)) between 1 and 1000),
  definitions_version integer not null check (definitions_version >= 1),
  -- The thresholds that held when it was published.
  minimum_cohort integer not null check (minimum_cohort >= 1),
  minimum_cell integer not null check (minimum_cell >= 1),
  minimum_growth integer not null check (minimum_growth >= 1),
  -- SHA-256 of the exact figures that it was made from.
  exact_hash bytea not null check (length(exact_hash) = 32),
  published_by uuid not null references memberships,
  published_at timestamptz not null default now(),
  unique (buyer_id, period_end, revision),
  constraint releases_reason check ((revision = 1) = (reason is null)),
  constraint releases_reason_no_identity_number check (not contains_national_identity_number(reason))
);

-- The published figures of one scope: a contract, one supplier on it, or, with neither, all the buyer's contracts.
create table release_figures (
  id uuid primary key default uuid_v7(),
  release_id uuid not null references releases,
  contract_id uuid references contracts,
  supplier_id uuid references organisations,
  figures jsonb not null,
  unique nulls not distinct (release_id, contract_id, supplier_id),
  constraint release_figures_scope check (supplier_id is null or contract_id is not null)
);
create index release_figures_contract on release_figures (contract_id, supplier_id);

-- What was not in order when it was published, counted by kind, and why it was published all the same; the unit's alone.
create table release_gaps (
  id uuid primary key references releases,
  counts jsonb not null,
  reason text check (length(btrim(reason)) between 1 and 1000),
  constraint release_gaps_reason_no_identity_number check (not contains_national_identity_number(reason))
);

-- Who was counted where a result was published anew, as a key that names nobody, and what came of it. The next release is
-- held against it, so that the difference of two tables gives nobody away. Whoever may publish reads it, and nobody else.
create table release_units (
  id uuid primary key default uuid_v7(),
  release_id uuid not null references releases,
  contract_id uuid not null references contracts,
  supplier_id uuid references organisations,
  horizon integer not null check (horizon in (6, 12)),
  -- SHA-256 of candidate, contract, horizon and measuring date.
  unit_key bytea not null check (length(unit_key) = 32),
  person_key bytea not null check (length(person_key) = 32),
  outcome text not null check (outcome in ('ordinary', 'subsidised', 'other')),
  unique nulls not distinct (release_id, contract_id, supplier_id, horizon, unit_key)
);

alter table settings
  add column minimum_cell integer not null default 3 check (minimum_cell between 1 and 100),
  add column minimum_growth integer not null default 5 check (minimum_growth between 1 and 100);
