-- What the portal checks before it writes of jobs, shares, plans, sites, signals and mails, held by PostgreSQL too.

-- A job is one person's, and a subsidy one job's.
create trigger employments_stay_as_made before update on employments
  for each row execute function row_stays_as_made('candidate_id', 'reference');
create trigger wage_subsidies_stay_as_made before update on wage_subsidies
  for each row execute function row_stays_as_made('employment_id');

-- Why a job ended is said of the day on which it does.
alter policy unit_inserts on employment_ends with check (
  (select acts_for_unit()) and exists (
    select from employments e where e.id = employment_id and e.voided_at is null and e.ended_on = employment_ends.ended_on));

-- Low pay is closed against a rate that is or was valid, which the pay lies under: none to come is closed in advance.
alter policy unit_inserts on low_pay_closings with check (
  (select acts_for_unit())
  and exists (select from employment_pay p where p.id = employment_pay_id and p.voided_at is null and p.hourly_pay < required_pay)
  and exists (select from minimum_pay_rates r where r.valid_from <= (select today()) and required_pay in (r.adult_rate, r.youth_rate)));

-- Shared is with a NAV office, and nobody whose address is protected. Whose address is protected later is hidden from the
-- office, and so is why it was shared. The definer's eyes, because the candidates' policy asks the shares.
create index candidates_protected on candidates (id) where protected_address;
create function protected_shared_with_actor() returns uuid[] language sql stable
  security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(s.candidate_id), '{}')
  from candidates c
  join nav_shares s on s.candidate_id = c.id
  where c.protected_address and s.nav_office_id = actor_organisation() and s.ended_at is null
$$;
create function is_protected(candidate uuid) returns boolean language sql stable
  security definer set search_path = public, pg_temp as $$
  select exists (select from candidates c where c.id = candidate and c.protected_address and c.unit_id = actor_organisation())
$$;
grant create on schema public to portal_definer;
alter function protected_shared_with_actor() owner to portal_definer;
alter function is_protected(uuid) owner to portal_definer;
revoke create on schema public from portal_definer;
grant execute on function protected_shared_with_actor(), is_protected(uuid) to portal_app;
alter policy nav_reads on nav_shares using (
  (select acts_for_nav()) and nav_office_id = (select actor_organisation()) and ended_at is null
  and candidate_id <> all ((select protected_shared_with_actor())::uuid[]));
alter policy unit_inserts on nav_shares with check (
  (select acts_for_unit()) and is_own_units_candidate(candidate_id) and not is_protected(candidate_id)
  and legal_basis is not null and shared_by = (select actor_membership()) and ended_at is null
  and exists (select from organisations o where o.id = nav_office_id and o.kind = 'nav_office'));

-- What was agreed is somebody's who wrote it, a step was done by the day on which it is closed, and a line in the history
-- of a step has its move.
alter policy followers_insert on follow_up_meetings with check (
  ((select acts_for_unit()) or (select acts_for_nav())) and exists (select from candidates c where c.id = candidate_id)
  and registered_by = (select actor_membership()) and cancelled_at is null
  and (agreed_at is null or agreed_by = (select actor_membership())));
alter table next_steps add constraint next_steps_done_when_closed
  check (done_on <= (closed_at at time zone 'Europe/Oslo')::date);
create function move_moves_its_step() returns trigger language plpgsql as $$
begin
  if current_user = 'portal_app' and not exists (select from next_steps s where s.id = new.step_id and s.due_on = new.to_day) then
    raise exception 'the step has another date' using errcode = '23514', constraint = 'next_step_moves_happen';
  end if;
  return null;
end
$$;
create constraint trigger next_step_moves_happen after insert on next_step_moves
  deferrable initially deferred for each row execute function move_moves_its_step();

-- People have been counted; and where a practice is, is the supplier's to say while it goes on, at a site in use.
alter policy coordinator_all on work_sites
  with check ((select actor_role()) = 'coordinator' and supplier_id = (select actor_organisation()) and counted_on <= (select today()));
create function site_is_the_suppliers_to_say() returns trigger language plpgsql as $$
begin
  if current_user <> 'portal_app' or new.work_site_id is not distinct from (case when tg_op = 'UPDATE' then old.work_site_id end) then
    return new;
  end if;
  if not acts_for_supplier() then
    raise exception 'where somebody works is the supplier''s to say' using errcode = '42501', constraint = 'placements_site';
  end if;
  if old.ended_on <= today() or old.declined_at is not null or old.withdrawn_at is not null or (new.work_site_id is not null
    and not exists (select from work_sites w where w.id = new.work_site_id and w.closed_at is null))
  then
    raise exception 'the site is not in use, or the practice is over' using errcode = '23514', constraint = 'placements_site';
  end if;
  return new;
end
$$;
create trigger placements_site before insert or update on placements
  for each row execute function site_is_the_suppliers_to_say();

-- A site's signal comes back when more people are there than it was closed with: no more than ever were.
alter policy unit_inserts on misuse_signal_closures with check (
  (select acts_for_unit()) and unit_id = (select actor_organisation()) and closed_by = (select actor_membership())
  and case when candidate_id is null then (select actor_role()) = 'unit_lead'
    else exists (select from placements p where p.id = placement_id and p.candidate_id = misuse_signal_closures.candidate_id) end
  and (work_site_id is null
    or rested_on <= (select count(*) from placements p where p.work_site_id = misuse_signal_closures.work_site_id)));

-- The jobs alone queue mails: nobody else writes to somebody in the portal's name, or takes the name of a mail to come.
drop policy app_inserts on mails;
revoke insert (user_id, kind, subject, body, path, dedupe_key) on mails from portal_app;
