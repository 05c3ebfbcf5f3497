-- What may be asked, from the rules of the migration before.

-- The counts of figures.md, without the shares, which follow from them, and the curves behind the median times to paid
-- work. Asks nobody who they are: for the functions that do.
create or replace function counted_figures(in_contract uuid, of_supplier uuid, by_clock clock, as_of date, period_from date, period_to date)
returns jsonb language plpgsql stable
  set plan_cache_mode = force_custom_plan set jit = off set enable_nestloop = on set work_mem = '16MB' set random_page_cost = 1.1
as $$
declare
  scope figure_scope := row(in_contract, of_supplier, null, false);
  last_day date := least(period_to, as_of);
  result jsonb;
begin
  perform plan_for_scope(scope, as_of);
  with placements_in_scope as materialized (
    select * from figure_placements(scope, as_of)
  ), people as (
    select p.candidate_id,
      bool_or(p.started_on <= last_day and coalesce(p.ended_on, 'infinity') >= last_day) as on_date,
      bool_or(p.started_on <= last_day and coalesce(p.ended_on, 'infinity') >= period_from) as during_period,
      count(*) filter (where p.started_on between period_from and last_day) as started,
      count(*) filter (where p.end_reason = 'completed' and p.ended_on between period_from and last_day) as completed,
      count(*) filter (where p.end_reason = 'hired' and p.ended_on between period_from and last_day) as hired,
      count(*) filter (where p.end_reason = 'ended_by_candidate' and p.ended_on between period_from and last_day) as by_candidate,
      count(*) filter (where p.end_reason = 'ended_by_supplier' and p.ended_on between period_from and last_day) as by_supplier,
      count(*) filter (where p.end_reason = 'ended_by_unit' and p.ended_on between period_from and last_day) as by_unit
    from placements_in_scope p
    group by p.candidate_id
  ), practice as (
    select jsonb_build_object(
      'onDate', count(*) filter (where on_date), 'duringPeriod', count(*) filter (where during_period),
      'started', coalesce(sum(started), 0), 'ended', jsonb_build_object(
        'completed', coalesce(sum(completed), 0), 'hired', coalesce(sum(hired), 0),
        'ended_by_candidate', coalesce(sum(by_candidate), 0), 'ended_by_supplier', coalesce(sum(by_supplier), 0),
        'ended_by_unit', coalesce(sum(by_unit), 0))) as counts
    from people
  ), outcomes as materialized (
    select o.horizon, o.state, o.outcome, o.censored_days, o.any_days, o.ordinary_days
    from figure_outcomes(scope, by_clock, as_of, period_from, period_to) o
  ), outcome_counts as (
    select o.horizon, o.state, o.outcome, count(*) as people from outcomes o
    where o.horizon is not null
    group by o.horizon, o.state, o.outcome
  ), results as (
    select r.horizon, jsonb_build_object(
      'cohort', coalesce(sum(people) filter (where state = 'cohort'), 0),
      'pending', coalesce(sum(people) filter (where state = 'pending'), 0),
      'excluded', coalesce(sum(people) filter (where state = 'excluded'), 0))
      || '{"ordinary": 0, "subsidised": 0, "inPractice": 0, "education": 0, "notEmployed": 0, "unknown": 0}'
      || coalesce(jsonb_object_agg(r.outcome, r.people) filter (where r.outcome is not null), '{}') as counts
    from outcome_counts r
    group by r.horizon
  ), spells as (
    select case when grouping(t.any_end) = 0 then 'any' else 'ordinary' end as kind,
      coalesce(t.any_end, t.ordinary_end) as days, count(*) as ending,
      case when grouping(t.any_end) = 0 then count(t.any_days) else count(t.ordinary_days) end as events
    from (
      select o.any_days, coalesce(o.any_days, o.censored_days) as any_end,
        o.ordinary_days, coalesce(o.ordinary_days, o.censored_days) as ordinary_end
      from outcomes o where o.horizon is null) t
    group by grouping sets ((t.any_end), (t.ordinary_end))
  ), at_risk as (
    select s.*, sum(s.ending) over (partition by s.kind order by s.days desc)::bigint as at_risk from spells s
  ), steps as (
    -- A product of shares as a sum of logarithms; where everybody at risk had the event, nobody is left.
    select s.kind, s.days, s.at_risk, s.events,
      case when s.events = s.at_risk then 0
        else exp(sum(case when s.events < s.at_risk then ln(1 - s.events::double precision / s.at_risk) else 0 end)
          over (partition by s.kind order by s.days)) end as survival
    from at_risk s
  ), times as (
    -- The margin is for the rounding of the logarithms, so that a survival of one half is one half.
    select s.kind, jsonb_build_object('courses', max(s.at_risk), 'events', sum(s.events),
        'medianDays', min(s.days) filter (where s.survival <= 0.5 + 1e-9)) as counts,
      coalesce(jsonb_agg(jsonb_build_object('days', s.days, 'atRisk', s.at_risk, 'events', s.events, 'survival', s.survival)
        order by s.days) filter (where s.events > 0), '[]') as curve
    from steps s
    group by s.kind
  ), hired as (
    select h.candidate_id, bool_or(h.with_supplier) as with_supplier, count(*) as employments,
      count(*) filter (where h.form = 'permanent') as permanent, count(*) filter (where h.form = 'temporary') as temporary,
      count(*) filter (where h.form = 'substitute') as substitute, count(*) filter (where h.percent < 100) as part_time,
      count(*) filter (where h.subsidised_at_start) as subsidised
    from figure_hires(scope, as_of, period_from, period_to) h
    group by h.candidate_id
  ), hires as (
    select jsonb_build_object(
      'people', count(*), 'withSupplier', count(*) filter (where with_supplier),
      'elsewhere', count(*) filter (where not with_supplier), 'employments', coalesce(sum(employments), 0),
      'byForm', jsonb_build_object('permanent', coalesce(sum(permanent), 0), 'temporary', coalesce(sum(temporary), 0),
        'substitute', coalesce(sum(substitute), 0)),
      'partTime', coalesce(sum(part_time), 0), 'subsidisedAtStart', coalesce(sum(subsidised), 0)) as counts
    from hired
  ), valid_certificates as (
    select * from figure_certificates(scope, as_of)
  ), certificates as (
    select jsonb_build_object(
      'issued', (select count(*) from valid_certificates c where c.issued_on between period_from and last_day),
      'completed', count(*),
      'completedWithCertificate', count(c.placement_id)) as counts
    from placements_in_scope p
    left join (select distinct c.placement_id from valid_certificates c) c using (placement_id)
    where p.end_reason in ('completed', 'hired') and p.ended_on between period_from and last_day
  )
  select jsonb_build_object(
    'inPractice', practice.counts,
    'employed', (select coalesce(jsonb_object_agg(r.horizon, r.counts), '{}') from results r),
    'timeToPaidWork', (select coalesce(jsonb_object_agg(t.kind, t.counts), '{}') from times t),
    'curves', (select coalesce(jsonb_object_agg(t.kind, t.curve), '{}') from times t),
    'hires', hires.counts, 'certificates', certificates.counts)
  into result
  from practice, hires, certificates;
  return result;
end
$$;


-- The rows behind a figure. Ids only: who they are is read under the reader's own row-level security.
-- A supplier sees whom it has had in practice, and nothing of how anybody fared afterwards.
create or replace function figure_people(list figure_list, in_contract uuid, of_supplier uuid, by_clock clock, as_of date,
  period_from date, period_to date)
returns table (candidate_id uuid, placement_id uuid, employment_id uuid, started_on date, ended_on date,
  horizon integer, measured_on date, state text, outcome text, rule integer, evidence_id uuid, days integer)
language plpgsql stable security definer
  set search_path = public, pg_temp set plan_cache_mode = force_custom_plan set jit = off
  set enable_nestloop = on set work_mem = '16MB' set random_page_cost = 1.1
as $$
#variable_conflict use_column
declare
  scope figure_scope := row(in_contract, of_supplier, null, false);
  last_day date := least(period_to, as_of);
begin
  perform require_figures_reader(of_supplier);
  if session_user <> 'portal_worker' and actor_role() = 'coordinator'
    and list in ('results', 'time_to_paid_work', 'hires')
  then
    raise exception 'the people behind results are not open to the actor' using errcode = '42501';
  end if;
  perform plan_for_scope(scope, as_of);
  case list
  when 'results' then
    return query select r.candidate_id, null::uuid, null::uuid, r.started_on, r.exited_on, r.horizon, r.measured_on,
        r.state, r.outcome, r.rule, r.evidence_id, null::integer
      from figure_outcomes(scope, by_clock, as_of, period_from, period_to) r where r.horizon is not null;
  when 'time_to_paid_work' then
    return query select t.candidate_id, null::uuid, null::uuid, t.started_on, t.exited_on, null::integer, null::date,
        case when t.any_days is null then 'censored' when t.ordinary_days is null then 'any' else 'ordinary' end,
        null::text, null::integer, null::uuid, coalesce(t.ordinary_days, t.any_days, t.censored_days)
      from figure_outcomes(scope, by_clock, as_of, period_from, period_to) t where t.horizon is null;
  when 'hires' then
    return query select h.candidate_id, null::uuid, h.employment_id, h.started_on, null::date, null::integer, null::date,
        case when h.with_supplier then 'with_supplier' else 'elsewhere' end, null::text, null::integer, null::uuid,
        null::integer
      from figure_hires(scope, as_of, period_from, period_to) h;
  when 'certificates' then
    return query select c.candidate_id, c.placement_id, null::uuid, c.issued_on, null::date, null::integer, null::date,
        null::text, null::text, null::integer, c.certificate_id, null::integer
      from figure_certificates(scope, as_of) c where c.issued_on between period_from and last_day;
  else
    return query select p.candidate_id, p.placement_id, null::uuid, p.started_on, p.ended_on, null::integer, null::date,
        p.end_reason::text, null::text, null::integer, null::uuid, null::integer
      from figure_placements(scope, as_of) p
      where case list
        when 'started' then p.started_on between period_from and last_day
        when 'ended' then p.ended_on between period_from and last_day
        when 'during_period' then p.started_on <= last_day and coalesce(p.ended_on, 'infinity') >= period_from
        else p.started_on <= last_day and coalesce(p.ended_on, 'infinity') >= last_day end;
  end case;
end
$$;


-- Measuring dates that lack an answer (a follow-up within 31 days), by each contract's clock: of the candidates that the
-- actor's unit or NAV office follows. Raises 42501 for everybody else.
create or replace function results_due(as_of date, measured_from date, measured_to date)
returns table (candidate_id uuid, contract_id uuid, started_on date, exited_on date, horizon integer, measured_on date)
language plpgsql stable security definer
  set search_path = public, pg_temp set plan_cache_mode = force_custom_plan set jit = off set random_page_cost = 1.1
as $$
declare
  scope figure_scope := row(null, null, actor_organisation(), true);
begin
  if coalesce(actor_role() not in ('caseworker', 'unit_lead', 'nav_advisor'), true) or actor_organisation() is null then
    raise exception 'results due are not open to the actor' using errcode = '42501';
  end if;
  return query
    select m.candidate_id, m.contract_id, m.started_on, m.exited_on, m.horizon, m.measured_on
    from unnest(enum_range(null::clock)) c (clock)
    cross join lateral figure_measuring_dates(scope, c.clock, as_of) m
    join contracts k on k.id = m.contract_id and k.clock = c.clock
    where m.measured_on between measured_from and measured_to and (m.left_on is null or m.left_on > m.measured_on)
      and not exists (
        select from follow_ups f
        where f.candidate_id = m.candidate_id and f.voided_at is null and f.registered_on <= as_of
          and f.status_date between m.measured_on - 31 and m.measured_on + 31);
end
$$;

drop function survival_curve(uuid, uuid, date, date, date);
