-- Sharing a person with a NAV office rests on a purpose and a legal basis, says who did it and who ended it and why.
-- Older rows have no basis, and nobody invents one for them afterwards.

create type nav_share_basis as enum ('integration_act', 'nav_act', 'consent', 'other');
create type nav_share_end_reason as enum ('purpose_reached', 'consent_withdrawn', 'followed_elsewhere', 'left_target_group', 'mistake', 'other');

alter table nav_shares
  add column legal_basis nav_share_basis,
  add column legal_basis_text text check (length(btrim(legal_basis_text)) between 1 and 500),
  add column shared_by uuid references memberships,
  add column ended_by uuid references memberships,
  add column end_reason nav_share_end_reason,
  add column end_text text check (length(btrim(end_text)) between 1 and 500),
  add constraint nav_shares_legal_basis_text_no_identity_number check (not contains_national_identity_number(legal_basis_text)),
  add constraint nav_shares_end_text_no_identity_number check (not contains_national_identity_number(end_text)),
  add constraint nav_shares_other_basis_in_words
    check ((legal_basis is not distinct from 'other') = (legal_basis_text is not null)),
  add constraint nav_shares_other_end_in_words
    check ((end_reason is not distinct from 'other') = (end_text is not null)),
  add constraint nav_shares_end check (ended_at is not null or (ended_by is null and end_reason is null)),
  add constraint nav_shares_ends_after_it_began check (ended_at >= shared_at);
create index nav_shares_shared_by on nav_shares (shared_by);
create index nav_shares_ended_by on nav_shares (ended_by);

-- The unit shares and ends. Whoever does it is written down, and what has ended is nobody's to see or change any more
-- but the unit's to read.
drop policy unit_all on nav_shares;
create policy unit_reads on nav_shares for select to portal_app using (
  (select acts_for_unit()) and is_own_units_candidate(candidate_id));
create policy unit_inserts on nav_shares for insert to portal_app with check (
  (select acts_for_unit()) and is_own_units_candidate(candidate_id)
  and legal_basis is not null and shared_by = (select actor_membership()) and ended_at is null);
create policy unit_updates on nav_shares for update to portal_app
  using ((select acts_for_unit()) and is_own_units_candidate(candidate_id))
  with check ((select acts_for_unit()) and is_own_units_candidate(candidate_id));
alter policy nav_reads on nav_shares using (
  (select acts_for_nav()) and nav_office_id = (select actor_organisation()) and ended_at is null);

create trigger nav_shares_stay_as_made before update on nav_shares
  for each row execute function row_stays_as_made('candidate_id', 'nav_office_id', 'purpose', 'shared_at', 'shared_by',
    'legal_basis', 'legal_basis_text');
create trigger nav_shares_signed before insert or update on nav_shares
  for each row execute function signed_by_its_actor('shared_by', 'ended_by');

create function ended_share_stands() returns trigger language plpgsql as $$
begin
  if current_user = 'portal_app' and new is distinct from old then
    if old.ended_at is not null then
      raise exception 'a share that has ended is not changed' using errcode = '23514', constraint = 'nav_shares_ended_stands';
    end if;
    if new.ended_at is not null and (new.end_reason is null or new.ended_by is null) then
      raise exception 'an end says who and why' using errcode = '23514', constraint = 'nav_shares_end_in_words';
    end if;
  end if;
  return new;
end
$$;
create trigger nav_shares_ended_stands before update on nav_shares
  for each row execute function ended_share_stands();

-- Whoever reads a share may know who shared and who ended it.
create policy people_of_shares on memberships for select to portal_app using (
  exists (select from nav_shares s where memberships.id in (s.shared_by, s.ended_by)));
