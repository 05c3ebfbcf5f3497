-- What may be asked about the key figures, and by whom. Each function checks its caller, then reads with the eyes of
-- portal_definer: figures count people that their reader may not see.
-- Plans are made for the scope asked for: one for a contract and one for everything have nothing in common.

-- The unit and NAV see all figures, a coordinator those of the own organisation, the portal's own work all.
create function may_see_figures(of_supplier uuid) returns boolean language sql stable
  return session_user = 'portal_worker'
    or coalesce(actor_role() in ('caseworker', 'unit_lead', 'nav_advisor'), false)
    or coalesce(actor_role() = 'coordinator' and of_supplier = actor_organisation(), false);

create function require_figures_reader(of_supplier uuid) returns void language plpgsql stable as $$
begin
  if not may_see_figures(of_supplier) then
    raise exception 'these key figures are not open to the actor' using errcode = '42501';
  end if;
end
$$;

-- The planner takes the rows around a measuring date for few, whatever the scope. Where they are many, or where it has no
-- statistics yet, it must not look them up one by one. Undone at the end of the function that calls it, because that
-- function sets the same settings.
create function plan_for_scope(scope figure_scope, as_of date) returns void language plpgsql as $$
begin
  if (select reltuples < 2000 from pg_class where oid = 'placements'::regclass)
    or (select count(*) from (select from figure_placements(scope, as_of) limit 1000) p) = 1000
  then
    perform set_config('enable_nestloop', 'off', true), set_config('work_mem', '128MB', true);
  end if;
end
$$;

-- After a large import the planner needs to know how much there is; only the owner of a table may find out.
create function refresh_statistics() returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  analyze organisations, contracts, contract_suppliers, candidates, candidate_details, placements, employments,
    wage_subsidies, follow_ups, certificates;
end
$$;
grant execute on function refresh_statistics() to portal_worker;

-- The counts of figures.md, without the shares, which follow from them. Asks nobody who they are: for the functions below.
create function counted_figures(in_contract uuid, of_supplier uuid, by_clock clock, as_of date, period_from date, period_to date)
returns jsonb language plpgsql stable
  set plan_cache_mode = force_custom_plan set jit = off set enable_nestloop = on set work_mem = '16MB'
as $$
declare
  scope figure_scope := row(in_contract, of_supplier, null, false);
  last_day date := least(period_to, as_of);
  result jsonb;
begin
  perform plan_for_scope(scope, as_of);
  with people as (
    select p.candidate_id,
      bool_or(p.started_on <= last_day and coalesce(p.ended_on, 'infinity') >= last_day) as on_date,
      bool_or(p.started_on <= last_day and coalesce(p.ended_on, 'infinity') >= period_from) as during_period,
      count(*) filter (where p.started_on between period_from and last_day) as started,
      count(*) filter (where p.end_reason = 'completed' and p.ended_on between period_from and last_day) as completed,
      count(*) filter (where p.end_reason = 'hired' and p.ended_on between period_from and last_day) as hired,
      count(*) filter (where p.end_reason = 'ended_by_candidate' and p.ended_on between period_from and last_day) as by_candidate,
      count(*) filter (where p.end_reason = 'ended_by_supplier' and p.ended_on between period_from and last_day) as by_supplier,
      count(*) filter (where p.end_reason = 'ended_by_unit' and p.ended_on between period_from and last_day) as by_unit
    from figure_placements(scope, as_of) p
    group by p.candidate_id
  ), practice as (
    select jsonb_build_object(
      'onDate', count(*) filter (where on_date), 'duringPeriod', count(*) filter (where during_period),
      'started', coalesce(sum(started), 0), 'ended', jsonb_build_object(
        'completed', coalesce(sum(completed), 0), 'hired', coalesce(sum(hired), 0),
        'ended_by_candidate', coalesce(sum(by_candidate), 0), 'ended_by_supplier', coalesce(sum(by_supplier), 0),
        'ended_by_unit', coalesce(sum(by_unit), 0))) as counts
    from people
  ), results as (
    select r.horizon, jsonb_build_object(
      'cohort', count(*) filter (where state = 'cohort'), 'pending', count(*) filter (where state = 'pending'),
      'excluded', count(*) filter (where state = 'excluded'), 'ordinary', count(*) filter (where outcome = 'ordinary'),
      'subsidised', count(*) filter (where outcome = 'subsidised'),
      'inPractice', count(*) filter (where outcome = 'inPractice'),
      'education', count(*) filter (where outcome = 'education'),
      'notEmployed', count(*) filter (where outcome = 'notEmployed'),
      'unknown', count(*) filter (where outcome = 'unknown')) as counts
    from figure_results(scope, by_clock, as_of, period_from, period_to) r
    group by r.horizon
  ), curve as (
    -- The margin is for the rounding of the logarithms, so that a survival of one half is one half.
    select s.kind, jsonb_build_object('courses', max(s.at_risk), 'events', sum(s.events),
      'medianDays', min(s.days) filter (where s.survival <= 0.5 + 1e-9)) as counts
    from figure_survival(scope, as_of, period_from, period_to) s
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
  ), certificates as (
    select jsonb_build_object(
      'issued', (select count(*) from figure_certificates(scope, as_of) c where c.issued_on between period_from and last_day),
      'completed', count(*),
      'completedWithCertificate', count(c.placement_id)) as counts
    from figure_placements(scope, as_of) p
    left join (select distinct c.placement_id from figure_certificates(scope, as_of) c) c using (placement_id)
    where p.end_reason in ('completed', 'hired') and p.ended_on between period_from and last_day
  )
  select jsonb_build_object(
    'inPractice', practice.counts,
    'employed', (select coalesce(jsonb_object_agg(r.horizon, r.counts), '{}') from results r),
    'timeToPaidWork', (select coalesce(jsonb_object_agg(c.kind, c.counts), '{}') from curve c),
    'hires', hires.counts, 'certificates', certificates.counts)
  into result
  from practice, hires, certificates;
  return result;
end
$$;

-- The key figures of a scope. Raises 42501 where the actor may not see it.
create function key_figures(in_contract uuid, of_supplier uuid, by_clock clock, as_of date, period_from date, period_to date)
returns jsonb language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  perform require_figures_reader(of_supplier);
  return counted_figures(in_contract, of_supplier, by_clock, as_of, period_from, period_to);
end
$$;

create type figure_list as enum
  ('in_practice', 'during_period', 'started', 'ended', 'results', 'time_to_paid_work', 'hires', 'certificates');

-- The rows behind a figure. Ids only: who they are is read under the reader's own row-level security.
-- A supplier sees whom it has had in practice, and nothing of how anybody fared afterwards.
create function figure_people(list figure_list, in_contract uuid, of_supplier uuid, by_clock clock, as_of date,
  period_from date, period_to date)
returns table (candidate_id uuid, placement_id uuid, employment_id uuid, started_on date, ended_on date,
  horizon integer, measured_on date, state text, outcome text, rule integer, evidence_id uuid, days integer)
language plpgsql stable security definer
  set search_path = public, pg_temp set plan_cache_mode = force_custom_plan set jit = off
  set enable_nestloop = on set work_mem = '16MB'
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
      from figure_results(scope, by_clock, as_of, period_from, period_to) r;
  when 'time_to_paid_work' then
    return query select t.candidate_id, null::uuid, null::uuid, t.started_on, t.exited_on, null::integer, null::date,
        case when t.any_days is null then 'censored' when t.ordinary_days is null then 'any' else 'ordinary' end,
        null::text, null::integer, null::uuid, coalesce(t.ordinary_days, t.any_days, t.censored_days)
      from figure_times(scope, as_of, period_from, period_to) t;
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

-- Distinct candidates in practice at the end of each month of the period; the last point is the last day itself.
create function practice_by_month(in_contract uuid, of_supplier uuid, as_of date, period_from date, period_to date)
returns table (month_end date, in_practice bigint) language plpgsql stable security definer
  set search_path = public, pg_temp set plan_cache_mode = force_custom_plan set jit = off
  set enable_nestloop = on set work_mem = '16MB'
as $$
declare
  scope figure_scope := row(in_contract, of_supplier, null, false);
  last_day date := least(period_to, as_of);
begin
  perform require_figures_reader(of_supplier);
  perform plan_for_scope(scope, as_of);
  -- Stretches of practice do not overlap within a person, so that counting them counts people.
  return query
    with stretches as materialized (
      select c.started_on, c.exited_on from figure_courses(scope, as_of, 0) c
      where c.started_on <= last_day and coalesce(c.exited_on, 'infinity') >= period_from
    ), changes as (
      select greatest(s.started_on, period_from) as on_day, 1 as change from stretches s
      union all
      select s.exited_on + 1, -1 from stretches s where s.exited_on < last_day
    ), by_month as (
      select least((date_trunc('month', c.on_day) + interval '1 month - 1 day')::date, last_day) as month_end,
        sum(c.change) as change
      from changes c group by 1
    ), months as (
      select least((m + interval '1 month - 1 day')::date, last_day) as month_end
      from generate_series(
        date_trunc('month', greatest(period_from, (select min(s.started_on) from stretches s))::timestamp),
        last_day::timestamp, '1 month') m
    )
    select m.month_end, coalesce(sum(b.change) over (order by m.month_end), 0)::bigint
    from months m left join by_month b using (month_end)
    order by m.month_end;
end
$$;

-- The Kaplan–Meier curves behind the median times to paid work (any and ordinary).
create function survival_curve(in_contract uuid, of_supplier uuid, as_of date, period_from date, period_to date)
returns table (kind text, days integer, at_risk bigint, events bigint, survival double precision)
language plpgsql stable security definer
  set search_path = public, pg_temp set plan_cache_mode = force_custom_plan set jit = off
  set enable_nestloop = on set work_mem = '16MB'
as $$
declare
  scope figure_scope := row(in_contract, of_supplier, null, false);
begin
  perform require_figures_reader(of_supplier);
  perform plan_for_scope(scope, as_of);
  return query select s.kind, s.days, s.at_risk, s.events, s.survival
    from figure_survival(scope, as_of, period_from, period_to) s where s.events > 0 order by s.kind, s.days;
end
$$;

-- Measuring dates that lack an answer (a follow-up within 31 days), by each contract's clock: of the candidates that the
-- actor's unit or NAV office follows. Raises 42501 for everybody else.
create function results_due(as_of date, measured_from date, measured_to date)
returns table (candidate_id uuid, contract_id uuid, started_on date, exited_on date, horizon integer, measured_on date)
language plpgsql stable security definer
  set search_path = public, pg_temp set plan_cache_mode = force_custom_plan set jit = off
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
    where m.measured_on between measured_from and measured_to and not m.has_left
      and not exists (
        select from follow_ups f
        where f.candidate_id = m.candidate_id and f.voided_at is null and f.registered_on <= as_of
          and f.status_date between m.measured_on - 31 and m.measured_on + 31);
end
$$;

-- For the next reader of the catalogue: the owner of these functions is what their eyes are.
do $$
declare
  answer text;
  rule text;
begin
  grant create on schema public to portal_definer;
  foreach answer in array array[
    'key_figures(uuid, uuid, clock, date, date, date)',
    'figure_people(figure_list, uuid, uuid, clock, date, date, date)',
    'practice_by_month(uuid, uuid, date, date, date)',
    'survival_curve(uuid, uuid, date, date, date)',
    'results_due(date, date, date)']
  loop
    execute format('alter function %s owner to portal_definer', answer);
    execute format('grant execute on function %s to portal_app, portal_worker', answer);
  end loop;
  revoke create on schema public from portal_definer;
  foreach rule in array array[
    'figure_placements(figure_scope, date)', 'figure_courses(figure_scope, date, integer)', 'figure_job_days(date)',
    'figure_course_jobs(figure_scope, date)', 'figure_units(figure_scope, clock, date)',
    'figure_measuring_dates(figure_scope, clock, date)', 'figure_results(figure_scope, clock, date, date, date)',
    'figure_times(figure_scope, date, date, date)', 'figure_survival(figure_scope, date, date, date)',
    'figure_hires(figure_scope, date, date, date)', 'figure_certificates(figure_scope, date)',
    'counted_figures(uuid, uuid, clock, date, date, date)', 'may_see_figures(uuid)', 'require_figures_reader(uuid)', 'plan_for_scope(figure_scope, date)']
  loop
    execute format('grant execute on function %s to portal_definer', rule);
  end loop;
end
$$;
grant select on organisations, contracts, nav_shares, follow_ups, certificates to portal_definer;
