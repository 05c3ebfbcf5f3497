-- The people in practice, split by who may see what, and the contracts that give the places.

create type norwegian_level as enum ('A1', 'A2', 'B1', 'B2', 'C1', 'C2');
create type target_group as enum ('refugee', 'immigrant', 'other');
create type left_reason as enum ('died', 'moved_municipality', 'moved_abroad', 'other');
create type clock as enum ('exit', 'start', 'hire');

create sequence candidate_reference_number;
create sequence contract_reference_number;
create sequence placement_reference_number;
create sequence employment_reference_number;
create sequence certificate_reference_number;

-- What a supplier with a placement may see (the access table in the README); the rest stands in tables of its own.
create table candidates (
  id uuid primary key default uuid_v7(),
  reference text not null unique
    default 'K-' || lpad(nextval('candidate_reference_number')::text, 6, '0'),
  unit_id uuid not null references organisations,
  caseworker_id uuid references memberships,
  first_name text not null check (length(btrim(first_name)) between 1 and 100),
  last_name text not null check (length(btrim(last_name)) between 1 and 100),
  phone text,
  email text,
  norwegian_level norwegian_level,
  mother_tongue text,
  protected_address boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default now()
);
create index candidates_unit on candidates (unit_id, last_name, first_name);
create index candidates_caseworker on candidates (caseworker_id);
create index candidates_name on candidates using gin ((first_name || ' ' || last_name) gin_trgm_ops);
create index candidates_phone on candidates (phone) where phone is not null;
create index candidates_email on candidates (lower(email)) where email is not null;

-- Seen by the unit, and by NAV for those shared with it.
create table candidate_details (
  id uuid primary key references candidates,
  birth_year integer check (birth_year between 1900 and 2100),
  settled_on date,
  target_group target_group,
  left_on date,
  left_reason left_reason,
  constraint candidate_details_left_with_reason check (left_on is not null or left_reason is null)
);
create index candidate_details_left on candidate_details (id, left_on) where left_on is not null;

-- Seen by the unit alone.
create table candidate_notes (
  id uuid primary key default uuid_v7(),
  candidate_id uuid not null references candidates,
  text text not null check (length(text) between 1 and 4000),
  written_by uuid references memberships,
  written_at timestamptz not null default now()
);
create index candidate_notes_candidate on candidate_notes (candidate_id, written_at);

-- Sharing a person with a NAV office is an act of its own, dated, and can end.
create table nav_shares (
  id uuid primary key default uuid_v7(),
  candidate_id uuid not null references candidates,
  nav_office_id uuid not null references organisations,
  purpose text not null check (length(btrim(purpose)) between 1 and 500),
  shared_at timestamptz not null default now(),
  ended_at timestamptz
);
create unique index nav_shares_one_open on nav_shares (candidate_id, nav_office_id) where ended_at is null;
create index nav_shares_office on nav_shares (nav_office_id) where ended_at is null;

create table contracts (
  id uuid primary key default uuid_v7(),
  reference text not null unique
    default 'A-' || lpad(nextval('contract_reference_number')::text, 4, '0'),
  name text not null check (length(btrim(name)) between 1 and 200),
  buyer_id uuid not null references organisations,
  starts_on date not null,
  ends_on date,
  capacity integer check (capacity >= 0),
  promised_hires integer check (promised_hires >= 0),
  promised_days_to_job integer check (promised_days_to_job >= 0),
  clock clock not null default 'exit',
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint contracts_period check (ends_on >= starts_on)
);
create index contracts_buyer on contracts (buyer_id);

-- The chain: link 0 is the main supplier, and at most two links of subcontractors stand below (Norgesmodellen).
create table contract_suppliers (
  id uuid primary key default uuid_v7(),
  contract_id uuid not null references contracts,
  supplier_id uuid not null references organisations,
  above_supplier_id uuid,
  link integer not null default 0 check (link between 0 and 2),
  created_at timestamptz not null default now(),
  unique (contract_id, supplier_id),
  foreign key (contract_id, above_supplier_id) references contract_suppliers (contract_id, supplier_id),
  constraint contract_suppliers_main_stands_first check ((link = 0) = (above_supplier_id is null)),
  constraint contract_suppliers_not_below_itself check (above_supplier_id <> supplier_id)
);
create unique index contract_suppliers_one_main on contract_suppliers (contract_id) where link = 0;
create index contract_suppliers_supplier on contract_suppliers (supplier_id);
