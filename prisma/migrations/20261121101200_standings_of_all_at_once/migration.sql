-- The same counts as before, from one pass over the answers instead of a look at each result, and with the plan that the
-- figures have for a scope: for the whole database that is the difference between seconds and minutes.
create or replace function key_figure_standings(in_contract uuid, of_supplier uuid, by_clock clock, as_of date,
  period_from date, period_to date)
returns jsonb language plpgsql stable security definer
  set search_path = public, pg_temp set plan_cache_mode = force_custom_plan set jit = off
  set enable_nestloop = on set work_mem = '16MB' set random_page_cost = 1.1
as $$
declare
  scope figure_scope := row(in_contract, of_supplier, null, false);
  result jsonb;
begin
  perform require_figures_reader(of_supplier);
  perform plan_for_scope(scope, as_of);
  with results as materialized (
    select row_number() over () as unit, o.candidate_id, o.horizon, o.measured_on, o.outcome, o.rule
    from figure_outcomes(scope, by_clock, as_of, period_from, period_to) o
    where o.state = 'cohort'
  ), words as (
    -- Of each source the nearest answer, leaving out «unreachable».
    select distinct on (r.unit, f.source) r.unit, r.candidate_id, r.measured_on, f.status, f.answered_at,
      r.outcome = case f.status when 'in_practice' then 'inPractice' when 'not_employed' then 'notEmployed'
        else f.status::text end as agrees
    from results r
    join follow_ups f on f.candidate_id = r.candidate_id and f.voided_at is null and f.registered_on <= as_of
      and f.status_date between r.measured_on - 31 and r.measured_on + 31
    where r.rule = 1 and r.outcome <> 'unknown' and f.status <> 'unreachable'
    order by r.unit, f.source, abs(f.status_date - r.measured_on), f.status_date desc, f.registered_on desc
  ), said as (
    select w.unit, w.candidate_id, w.measured_on, count(*) filter (where w.agrees) as agreeing,
      count(distinct w.status) > 1 as differ, array_agg(w.status) as statuses, array_agg(w.answered_at) as moments
    from words w
    group by w.unit, w.candidate_id, w.measured_on
  ), decisions as (
    select distinct on (d.candidate_id, d.measured_on) d.candidate_id, d.measured_on, d.status, d.decided_at
    from result_decisions d
    join follow_ups f on f.id = d.follow_up_id and f.voided_at is null
    where (d.decided_at at time zone 'Europe/Oslo')::date <= as_of
    order by d.candidate_id, d.measured_on, d.decided_at desc
  ), judged as (
    select r.horizon, standing_of(r.outcome, coalesce(s.agreeing, 0), coalesce(s.differ, false) and (d.status is null
      or exists (select from unnest(s.statuses, s.moments) l (status, answered_at)
        where l.answered_at > d.decided_at and l.status <> d.status))) as standing
    from results r
    left join said s on s.unit = r.unit
    left join decisions d on s.differ and d.candidate_id = s.candidate_id and d.measured_on = s.measured_on
  ), counts as (
    select j.horizon, jsonb_build_object(
      'confirmed', count(*) filter (where j.standing = 'confirmed'),
      'single', count(*) filter (where j.standing = 'single'),
      'conflicting', count(*) filter (where j.standing = 'conflicting'),
      'unknown', count(*) filter (where j.standing = 'unknown')) as counted
    from judged j
    group by j.horizon
  )
  select coalesce(jsonb_object_agg(c.horizon, c.counted), '{}') into result from counts c;
  return result;
end
$$;
