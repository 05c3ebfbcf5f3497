-- A main supplier's report to the buyer for each quarter of a contract. What is being written is the supplier's own; each time
-- it is sent, all that it said is kept as a version that nothing changes, and the buyer answers each version once.
create table periodic_reports (
  id uuid primary key default uuid_v7(),
  contract_id uuid not null,
  supplier_id uuid not null,
  period_end date not null check (period_end = (date_trunc('quarter', period_end::timestamp) + interval '3 months - 1 day')::date),
  created_at timestamptz not null default now(),
  foreign key (contract_id, supplier_id) references contract_suppliers (contract_id, supplier_id),
  constraint periodic_reports_one_a_quarter unique (contract_id, supplier_id, period_end),
  unique (id, contract_id, supplier_id)
);
create index periodic_reports_supplier on periodic_reports (supplier_id, period_end);

-- What the supplier writes: a comment, evidence and a link for each part of the award criterion.
create table periodic_report_drafts (
  id uuid primary key references periodic_reports,
  sections jsonb not null,
  version integer not null default 1 check (version >= 1),
  changed_at timestamptz not null default now(),
  constraint periodic_report_drafts_no_identity_number check (not contains_national_identity_number(sections::text))
);

-- A report as it was sent: its texts, the published figures of its quarter and the commitments that stood then, as copies.
create table periodic_report_versions (
  id uuid primary key default uuid_v7(),
  report_id uuid not null,
  contract_id uuid not null,
  supplier_id uuid not null,
  number integer not null check (number >= 1),
  sections jsonb not null,
  figures jsonb not null,
  commitments jsonb not null,
  release_id uuid not null references releases,
  sent_by uuid not null references memberships,
  -- A buyer's session reads no table with people, so the name stands here.
  sent_by_name text not null check (length(btrim(sent_by_name)) between 1 and 200),
  sent_at timestamptz not null default now(),
  foreign key (report_id, contract_id, supplier_id) references periodic_reports (id, contract_id, supplier_id),
  constraint periodic_report_versions_one_a_number unique (report_id, number),
  constraint periodic_report_versions_no_identity_number check (not contains_national_identity_number(sections::text))
);
create index periodic_report_versions_contract on periodic_report_versions (contract_id, supplier_id);
create index periodic_report_versions_release on periodic_report_versions (release_id);

-- The buyer's answer to one version; its id is the version's.
create table periodic_report_answers (
  id uuid primary key references periodic_report_versions,
  approved boolean not null,
  reason text check (length(btrim(reason)) between 1 and 1000),
  answered_by uuid not null references memberships,
  answered_by_name text not null check (length(btrim(answered_by_name)) between 1 and 200),
  answered_at timestamptz not null default now(),
  constraint periodic_report_answers_return_has_a_reason check (approved or reason is not null),
  constraint periodic_report_answers_no_identity_number check (not contains_national_identity_number(reason))
);
