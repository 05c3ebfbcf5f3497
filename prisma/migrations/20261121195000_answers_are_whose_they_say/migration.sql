-- An answer keeps its source, its dates and whoever gave it: NAV speaks for itself and the unit for the others, each in the
-- own name and today. The portal says the same; here nobody can write around it.

alter policy by_candidate_insert on follow_ups with check (
  ((select acts_for_unit()) or (select acts_for_nav()))
  and (source = 'nav') = (select acts_for_nav())
  and registered_by = (select actor_membership()) and registered_on = (select today()) and voided_at is null
  and exists (select from candidates c where c.id = candidate_id));
alter policy by_candidate_update on follow_ups
  using (((select acts_for_unit()) or (select acts_for_nav())) and (source = 'nav') = (select acts_for_nav())
    and exists (select from candidates c where c.id = candidate_id));

create trigger follow_ups_stay_as_made before update on follow_ups
  for each row when (current_user = 'portal_app') execute function row_stays_as_made('candidate_id', 'status_date', 'registered_on', 'source', 'created_at');
create trigger follow_ups_signed before insert or update on follow_ups
  for each row when (current_user = 'portal_app') execute function signed_by_its_actor('registered_by');

-- Whoever corrects an answer has given it. What an employer answered itself is the employer's: it can be taken back as
-- registered by mistake, and answered otherwise, but not made to say something else.
create function answer_is_its_givers() returns trigger language plpgsql as $$
begin
  if current_user = 'portal_app' and (new.status, new.method, new.note) is distinct from (old.status, old.method, old.note) then
    if exists (select from employer_answers a where a.follow_up_id = old.id) then
      raise exception 'what an employer answered is not corrected' using errcode = '23514', constraint = 'follow_ups_employers_word';
    end if;
    new.registered_by := actor_membership();
  end if;
  return new;
end
$$;
create trigger follow_ups_written before update on follow_ups for each row when (current_user = 'portal_app')
  execute function answer_is_its_givers();

-- Answers about one person and the decision between them come after one another. An answer waited for the decision only
-- once it had its moment, which then lay before the decision, and a correction did not wait: the decision stood against
-- an answer that nobody had seen. Imports write without it: so many locks do not fit, and they run alone.
create or replace function answer_is_given_now() returns trigger language plpgsql as $$
begin
  if current_user in ('portal_app', 'portal_definer') then
    perform pg_advisory_xact_lock(hashtextextended('answers ' || new.candidate_id, 0));
  end if;
  if tg_op = 'UPDATE' then
    if current_user = 'portal_app' and new.answered_at is distinct from old.answered_at then
      new.answered_at := old.answered_at;
    end if;
    if new.status is distinct from old.status and new.answered_at = old.answered_at then
      new.answered_at := clock_timestamp();
    end if;
  elsif current_user = 'portal_app' then
    new.answered_at := clock_timestamp();
  end if;
  return new;
end
$$;

alter policy unit_inserts on result_decisions with check (
  (select acts_for_unit()) and decided_by = (select actor_membership())
  and exists (select from candidates c where c.id = candidate_id)
  and exists (
    select from follow_ups f
    where f.id = follow_up_id and f.candidate_id = result_decisions.candidate_id and f.source = 'unit'
      and f.status = result_decisions.status and f.voided_at is null and abs(f.status_date - measured_on) <= 31));
