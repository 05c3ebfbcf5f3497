-- A buyer's tender (konkurranse), what each tenderer answered to the five parts of the award criterion, what it promised
-- there, the points it was given, and the approval of them. Nobody but the buyer sees any of it.

create table tenders (
  id uuid primary key default uuid_v7(),
  buyer_id uuid not null references organisations,
  name text not null check (length(btrim(name)) between 1 and 200),
  -- Percent of the whole award; the parts share it without remainder.
  total_weight numeric(4, 1) not null check (total_weight > 0 and total_weight <= 100),
  weight_training numeric(4, 1) not null check (weight_training >= 0),
  weight_time_to_job numeric(4, 1) not null check (weight_time_to_job >= 0),
  weight_cooperation numeric(4, 1) not null check (weight_cooperation >= 0),
  weight_documentation numeric(4, 1) not null check (weight_documentation >= 0),
  weight_cost numeric(4, 1) not null check (weight_cost >= 0),
  -- Who gave the last points, and who wrote anything last: neither approves. People, not memberships.
  scored_by uuid references users,
  changed_by uuid references users,
  changed_at timestamptz not null default now(),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint tenders_weights_sum check (
    weight_training + weight_time_to_job + weight_cooperation + weight_documentation + weight_cost = total_weight),
  constraint tenders_name_no_identity_number check (not contains_national_identity_number(name))
);
create index tenders_buyer on tenders (buyer_id, created_at);

create table tenderers (
  id uuid primary key default uuid_v7(),
  tender_id uuid not null references tenders,
  name text not null check (length(btrim(name)) between 1 and 200),
  org_number text not null check (is_organisation_number(org_number)),
  removed_at timestamptz,
  won_at timestamptz,
  -- The contract that a winner's promises were taken to.
  contract_id uuid,
  supplier_id uuid,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  foreign key (contract_id, supplier_id) references contract_suppliers (contract_id, supplier_id),
  constraint tenderers_contract_of_a_winner check (
    (contract_id is null) = (supplier_id is null) and (contract_id is null or won_at is not null)),
  constraint tenderers_removed_wins_nothing check (removed_at is null or won_at is null),
  constraint tenderers_name_no_identity_number check (not contains_national_identity_number(name))
);
create unique index tenderers_once on tenderers (tender_id, org_number) where removed_at is null;
create index tenderers_contract on tenderers (contract_id) where contract_id is not null;

create table tender_answers (
  id uuid primary key default uuid_v7(),
  tenderer_id uuid not null references tenderers,
  part criterion_part not null,
  text text check (length(text) between 1 and 10000),
  created_at timestamptz not null default now(),
  constraint tender_answers_one_a_part unique (tenderer_id, part),
  constraint tender_answers_text_no_identity_number check (not contains_national_identity_number(text))
);

create table tender_commitments (
  id uuid primary key default uuid_v7(),
  tenderer_id uuid not null references tenderers,
  part criterion_part not null,
  kind commitment_kind not null,
  value numeric(9, 2) not null check (value >= 0),
  direction commitment_direction not null,
  basis commitment_basis not null,
  text text check (length(btrim(text)) between 1 and 300),
  unit text check (length(btrim(unit)) between 1 and 40),
  removed_at timestamptz,
  created_at timestamptz not null default now(),
  constraint tender_commitments_fit_their_kind check (commitment_fits_kind(kind, direction, basis)),
  constraint tender_commitments_own_words check ((kind = 'own') = (text is not null and unit is not null)),
  constraint tender_commitments_share_is_percent check (basis <> 'share' or value <= 100),
  constraint tender_commitments_text_no_identity_number check (not contains_national_identity_number(text)),
  constraint tender_commitments_unit_no_identity_number check (not contains_national_identity_number(unit))
);
create unique index tender_commitments_one_of_each_kind on tender_commitments (tenderer_id, kind)
  where removed_at is null and kind <> 'own';
create index tender_commitments_tenderer on tender_commitments (tenderer_id);

create table tender_scores (
  id uuid primary key default uuid_v7(),
  tenderer_id uuid not null references tenderers,
  part criterion_part not null,
  score numeric(3, 1) not null check (score between 0 and 10),
  reason text not null check (length(btrim(reason)) between 1 and 2000),
  scored_by uuid references users,
  scored_by_name text check (length(scored_by_name) <= 200),
  scored_at timestamptz not null default now(),
  constraint tender_scores_one_a_part unique (tenderer_id, part),
  constraint tender_scores_reason_no_identity_number check (not contains_national_identity_number(reason))
);
create index tender_scores_scored_by on tender_scores (scored_by) where scored_by is not null;

create table tender_approvals (
  id uuid primary key default uuid_v7(),
  tender_id uuid not null references tenders,
  -- SHA-256 of what the approver saw: weights, tenderers, answers, promises and points.
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  approved_by uuid not null references users,
  approved_by_name text not null check (length(approved_by_name) between 1 and 200),
  approved_at timestamptz not null default now(),
  -- When something was changed, which takes the approval back.
  ended_at timestamptz
);
create unique index tender_approvals_one_standing on tender_approvals (tender_id) where ended_at is null;
create index tender_approvals_tender on tender_approvals (tender_id, approved_at);

-- What a promise on a contract was in the tender.
alter table commitments add column tender_commitment_id uuid references tender_commitments;
create unique index commitments_tender_commitment on commitments (tender_commitment_id) where tender_commitment_id is not null;
