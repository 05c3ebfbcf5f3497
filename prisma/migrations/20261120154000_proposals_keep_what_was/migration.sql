-- What a proposal wanted to change, as it was when the proposal was made and, once approved, when it was carried out.
-- Without it an approved proposal would show the same before and after.
alter table proposals
  add column ends_on_before date,
  add column days_per_week_before numeric(2, 1),
  add column hours_per_week_before numeric(4, 1),
  add column department_before department,
  add column mentor_before uuid references memberships;

create index proposals_mentor on proposals (mentor_id) where mentor_id is not null;
create index proposals_mentor_before on proposals (mentor_before) where mentor_before is not null;
create index proposals_proposed_by on proposals (proposed_by);
create index proposals_decided_by on proposals (decided_by) where decided_by is not null;
create index proposals_pending on proposals (proposed_at) where status = 'pending';

-- Whoever sees a proposal sees by whom it was made and answered, and which mentors it is about.
create policy of_visible_proposals on memberships for select to portal_app using (
  exists (select from proposals p where p.mentor_id = memberships.id)
  or exists (select from proposals p where p.mentor_before = memberships.id)
  or exists (select from proposals p where p.proposed_by = memberships.id)
  or exists (select from proposals p where p.decided_by = memberships.id));
