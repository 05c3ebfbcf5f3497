-- Why the unit took a request back. Requests that were withdrawn before this have no reason, so it may be missing.

create type withdraw_reason as enum ('other_place', 'candidate_declined', 'plan_changed', 'no_answer', 'other');

alter table placements
  add column withdraw_reason withdraw_reason,
  add column withdraw_text text check (length(withdraw_text) <= 2000),
  add constraint placements_withdraw_text_no_identity_number check (not contains_national_identity_number(withdraw_text)),
  add constraint placements_reason_of_a_withdrawal
    check (withdrawn_at is not null or (withdraw_reason is null and withdraw_text is null));
