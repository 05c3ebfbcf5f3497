-- Which results are to be found out, and how firm those are that somebody has answered.

-- What the sources say of one measuring date: of each the nearest answer within 31 days, in the order of figures.md,
-- leaving out «unreachable». `answered` is any follow-up at all, `outcome` the status that decides; they differ until a
-- decision that no later answer contradicts.
create function answers_at(candidate uuid, measured date, as_of date)
returns table (answered boolean, outcome follow_up_status, agreeing bigint, differ boolean)
language sql stable parallel safe as $$
  with near as (
    select f.source, f.status, f.answered_at,
      row_number() over (order by abs(f.status_date - measured), f.status_date desc, f.registered_on desc, f.source) as place,
      row_number() over (partition by f.source, f.status = 'unreachable'
        order by abs(f.status_date - measured), f.status_date desc, f.registered_on desc) as own_place
    from follow_ups f
    where f.candidate_id = candidate and f.voided_at is null and f.registered_on <= as_of
      and f.status_date between measured - 31 and measured + 31
  ), decision as (
    select d.status, d.decided_at
    from result_decisions d
    join follow_ups f on f.id = d.follow_up_id and f.voided_at is null
    where d.candidate_id = candidate and d.measured_on = measured
      and (d.decided_at at time zone 'Europe/Oslo')::date <= as_of
    order by d.decided_at desc limit 1
  )
  select count(*) > 0, min(n.status) filter (where n.place = 1),
    count(*) filter (where n.own_place = 1 and n.status = (select o.status from near o where o.place = 1)),
    count(distinct n.status) filter (where n.own_place = 1 and n.status <> 'unreachable') > 1
      and coalesce((select bool_or(l.answered_at > d.decided_at and l.status <> d.status)
        from decision d, near l where l.own_place = 1 and l.status <> 'unreachable'), true)
  from near n
$$;

-- How firm a known outcome is; registered jobs and practice are no source of their own, so they make it `single`.
create function standing_of(outcome text, agreeing bigint, differ boolean) returns text
  language sql immutable parallel safe
  return case when outcome in ('unknown', 'unreachable') then 'unknown' when differ then 'conflicting'
    when agreeing >= 2 then 'confirmed' else 'single' end;

-- The measuring dates of everybody whom an organisation follows, each by its own contract's clock.
create function followed_measuring_dates(followed_by uuid, as_of date, measured_from date, measured_to date)
returns table (candidate_id uuid, contract_id uuid, started_on date, exited_on date, horizon integer, measured_on date)
language sql stable parallel safe as $$
  select u.candidate_id, u.contract_id, u.started_on, u.exited_on, h.months,
    figure_measured_on(u.clock_starts_on, h.months)
  from (
    select c.candidate_id, c.contract_id, min(c.started_on) as started_on, min(c.exited_on) as exited_on,
      figure_clock_start(k.clock, c.started_on, c.exited_on, c.first_job_on) as clock_starts_on
    from figure_course_jobs(row(null, null, followed_by, true)::figure_scope, as_of) c
    join contracts k on k.id = c.contract_id
    where figure_clock_start(k.clock, c.started_on, c.exited_on, c.first_job_on) is not null
    group by c.candidate_id, c.contract_id, 5) u
  left join candidate_details d on d.id = u.candidate_id and d.left_on is not null
  cross join (values (6), (12)) h (months)
  where figure_measured_on(u.clock_starts_on, h.months) between measured_from and measured_to
    and (d.left_on is null or d.left_on > figure_measured_on(u.clock_starts_on, h.months))
$$;

-- Measuring dates that lack an answer (a follow-up within 31 days), by each contract's clock: of the candidates that the
-- actor's unit or NAV office follows. Raises 42501 for everybody else.
create or replace function results_due(as_of date, measured_from date, measured_to date)
returns table (candidate_id uuid, contract_id uuid, started_on date, exited_on date, horizon integer, measured_on date)
language plpgsql stable security definer
  set search_path = public, pg_temp set plan_cache_mode = force_custom_plan set jit = off set random_page_cost = 1.1
as $$
begin
  if coalesce(actor_role() not in ('caseworker', 'unit_lead', 'nav_advisor'), true) or actor_organisation() is null then
    raise exception 'results due are not open to the actor' using errcode = '42501';
  end if;
  return query
    select m.candidate_id, m.contract_id, m.started_on, m.exited_on, m.horizon, m.measured_on
    from followed_measuring_dates(actor_organisation(), as_of, measured_from, measured_to) m
    where not exists (
      select from follow_ups f
      where f.candidate_id = m.candidate_id and f.voided_at is null and f.registered_on <= as_of
        and f.status_date between m.measured_on - 31 and m.measured_on + 31);
end
$$;

-- Those that somebody has answered, with how firm the answer is. Raises 42501 like results_due.
create function answered_results(as_of date, measured_from date, measured_to date)
returns table (candidate_id uuid, contract_id uuid, started_on date, exited_on date, horizon integer, measured_on date,
  standing text)
language plpgsql stable security definer
  set search_path = public, pg_temp set plan_cache_mode = force_custom_plan set jit = off set random_page_cost = 1.1
as $$
begin
  if coalesce(actor_role() not in ('caseworker', 'unit_lead', 'nav_advisor'), true) or actor_organisation() is null then
    raise exception 'results are not open to the actor' using errcode = '42501';
  end if;
  return query
    select m.candidate_id, m.contract_id, m.started_on, m.exited_on, m.horizon, m.measured_on,
      standing_of(a.outcome::text, a.agreeing, a.differ)
    from followed_measuring_dates(actor_organisation(), as_of, measured_from, measured_to) m
    cross join lateral answers_at(m.candidate_id, m.measured_on, as_of) a
    where a.answered;
end
$$;

-- The cohorts of both horizons by how firm their outcomes are: confirmed + single + conflicting + unknown = cohort. The
-- same units and outcomes as key_figures, to the same readers. Raises 42501 where the actor may not see them.
create function key_figure_standings(in_contract uuid, of_supplier uuid, by_clock clock, as_of date, period_from date,
  period_to date)
returns jsonb language plpgsql stable security definer
  set search_path = public, pg_temp set plan_cache_mode = force_custom_plan set jit = off
  set enable_nestloop = on set work_mem = '16MB' set random_page_cost = 1.1
as $$
declare
  scope figure_scope := row(in_contract, of_supplier, null, false);
  result jsonb;
begin
  perform require_figures_reader(of_supplier);
  select coalesce(jsonb_object_agg(s.horizon, s.counts), '{}') into result
  from (
    select o.horizon, jsonb_build_object(
      'confirmed', count(*) filter (where o.standing = 'confirmed'),
      'single', count(*) filter (where o.standing = 'single'),
      'conflicting', count(*) filter (where o.standing = 'conflicting'),
      'unknown', count(*) filter (where o.standing = 'unknown')) as counts
    from (
      select r.horizon, standing_of(r.outcome, coalesce(a.agreeing, 0), coalesce(a.differ, false)) as standing
      from figure_outcomes(scope, by_clock, as_of, period_from, period_to) r
      left join lateral answers_at(r.candidate_id, r.measured_on, as_of) a on r.rule = 1
      where r.state = 'cohort') o
    group by o.horizon) s;
  return result;
end
$$;

do $$
declare
  answer text;
begin
  grant create on schema public to portal_definer;
  foreach answer in array array[
    'answered_results(date, date, date)', 'key_figure_standings(uuid, uuid, clock, date, date, date)']
  loop
    execute format('alter function %s owner to portal_definer', answer);
    execute format('grant execute on function %s to portal_app, portal_worker', answer);
  end loop;
  revoke create on schema public from portal_definer;
end
$$;
grant execute on function answers_at(uuid, date, date), standing_of(text, bigint, boolean),
  followed_measuring_dates(uuid, date, date, date) to portal_definer;
