-- Whoever reads a row may know the people that it names. Every table that names somebody had a policy of its own on
-- memberships, and each brought its own rows' policies along: planning any query that joins a person's name took longer
-- than all the rest. A function keeps its plans, and is asked only about those who are not known otherwise.

drop policy app_reads on memberships;
drop policy people_of_agreements on memberships;
drop policy of_visible_proposals on memberships;
drop policy writers_of_subsidies on memberships;
drop policy people_of_shares on memberships;
drop policy people_of_plans on memberships;

-- Whether a row that the actor sees names this member: it runs as the actor, under the policies of what it reads.
create function is_named_to_actor(member uuid) returns boolean language plpgsql stable cost 10000
  set plan_cache_mode = force_generic_plan
as $$
begin
  if exists (select from candidates c where c.caseworker_id = member)
    or exists (select from placements p where p.mentor_id = member)
  then
    return true;
  end if;
  if exists (select from agreements a where a.mentor_id = member)
    or exists (select from agreements a where a.written_by = member)
    or exists (select from agreements a where a.candidate_approved_by = member)
    or exists (select from agreements a where a.supplier_approved_by = member)
    or exists (select from agreements a where a.unit_approved_by = member)
  then
    return true;
  end if;
  if exists (select from proposals p where p.mentor_id = member)
    or exists (select from proposals p where p.mentor_before = member)
    or exists (select from proposals p where p.proposed_by = member)
    or exists (select from proposals p where p.decided_by = member)
  then
    return true;
  end if;
  if not (acts_for_unit() or acts_for_nav()) then
    return false;
  end if;
  return exists (select from wage_subsidies s where s.registered_by = member)
    or exists (select from wage_subsidy_versions v where v.replaced_by = member)
    or exists (select from nav_shares s where s.shared_by = member)
    or exists (select from nav_shares s where s.ended_by = member)
    or exists (select from follow_up_meetings m where m.registered_by = member)
    or exists (select from follow_up_meetings m where m.agreed_by = member)
    or exists (select from follow_up_meetings m where m.cancelled_by = member)
    or exists (select from next_steps s where s.created_by = member)
    or exists (select from next_steps s where s.closed_by = member)
    or exists (select from next_step_moves v where v.moved_by = member);
end
$$;
grant execute on function is_named_to_actor(uuid) to portal_app;

create policy app_reads on memberships for select to portal_app using (
  (select actor_role()) = 'admin'
  or user_id = (select actor_user())
  or organisation_id = (select actor_organisation())
  or is_named_to_actor(id));
