-- Results and times to paid work are read from the same courses. Working them out once for each was a third of the time
-- that the figures of the whole database took, and most of what planning the figures of one contract took.

drop function figure_survival(figure_scope, date, date, date);
drop function figure_times(figure_scope, date, date, date);
drop function figure_results(figure_scope, clock, date, date, date);
drop function figure_measuring_dates(figure_scope, clock, date);
drop function figure_units(figure_scope, clock, date);

-- From when a course is measured by the clock; null where it is not.
create function figure_clock_start(by_clock clock, started_on date, exited_on date, first_job_on date) returns date
  language sql immutable parallel safe
  return case by_clock when 'start' then started_on when 'exit' then exited_on else first_job_on end;

create function figure_measured_on(clock_starts_on date, months integer) returns date
  language sql immutable parallel safe
  return (clock_starts_on + make_interval(months => months))::date;

-- What is measured by the clock, with both its measuring dates. left_on is when the candidate left the target group.
create function figure_measuring_dates(scope figure_scope, by_clock clock, as_of date)
returns table (candidate_id uuid, contract_id uuid, started_on date, exited_on date, left_on date, horizon integer,
  measured_on date)
language sql stable parallel safe as $$
  select u.candidate_id, u.contract_id, u.started_on, u.exited_on, d.left_on, h.months,
    figure_measured_on(u.clock_starts_on, h.months)
  from (
    select c.candidate_id, c.contract_id, min(c.started_on) as started_on, min(c.exited_on) as exited_on,
      figure_clock_start(by_clock, c.started_on, c.exited_on, c.first_job_on) as clock_starts_on
    from figure_course_jobs(scope, as_of) c
    where figure_clock_start(by_clock, c.started_on, c.exited_on, c.first_job_on) is not null
    group by c.candidate_id, c.contract_id, 5) u
  left join candidate_details d on d.id = u.candidate_id and d.left_on is not null
  cross join (values (6), (12)) h (months)
$$;

-- Results at 6 and 12 months, and with horizon null the times to paid work.
-- A result's state is pending, excluded or cohort; units measured outside the period are left out. The first rule that
-- applies decides: 1 a follow-up within 31 days (the nearest), 2 a job, 3 practice, 4 none.
-- A time is of a course that starts in the period: days to the event, or null and the days until censored.
create function figure_outcomes(scope figure_scope, by_clock clock, as_of date, period_from date, period_to date)
returns table (candidate_id uuid, started_on date, exited_on date, horizon integer, measured_on date,
  state text, outcome text, rule integer, evidence_id uuid, censored_days integer, any_days integer, ordinary_days integer)
language sql stable parallel safe as $$
  with courses as materialized (
    select c.candidate_id, c.started_on, c.exited_on, c.first_job_on, c.first_ordinary_on, d.left_on,
      figure_clock_start(by_clock, c.started_on, c.exited_on, c.first_job_on) as clock_starts_on
    from figure_course_jobs(scope, as_of) c
    left join candidate_details d on d.id = c.candidate_id and d.left_on is not null
  ), units as materialized (
    select row_number() over () as unit, m.*,
      case when m.measured_on > as_of then 'pending' when m.left_on <= m.measured_on then 'excluded' else 'cohort' end as state
    from (
      select c.candidate_id, c.started_on, c.exited_on, c.left_on, h.months as horizon,
        figure_measured_on(c.clock_starts_on, h.months) as measured_on
      from (
        select c.candidate_id, c.started_on, c.exited_on, c.left_on, c.clock_starts_on
        from courses c where by_clock <> 'hire' and c.clock_starts_on is not null
        union all
        select c.candidate_id, min(c.started_on), min(c.exited_on), c.left_on, c.clock_starts_on
        from courses c where by_clock = 'hire' and c.clock_starts_on is not null
        group by c.candidate_id, c.left_on, c.clock_starts_on) c
      cross join (values (6), (12)) h (months)) m
    where m.measured_on > as_of or m.measured_on between period_from and period_to
  ), answers as (
    select distinct on (u.unit) u.unit, 1 as rule, f.id as evidence_id,
      case f.status when 'in_practice' then 'inPractice' when 'not_employed' then 'notEmployed'
        when 'unreachable' then 'unknown' else f.status::text end as outcome
    from units u
    join follow_ups f on f.candidate_id = u.candidate_id and f.voided_at is null and f.registered_on <= as_of
      and f.status_date between u.measured_on - 31 and u.measured_on + 31
    where u.state = 'cohort'
    order by u.unit, abs(f.status_date - u.measured_on), f.status_date desc, f.registered_on desc, f.source
  ), jobs as (
    select distinct on (u.unit) u.unit, 2 as rule, e.id as evidence_id,
      case when s.starts_on is null then 'ordinary' else 'subsidised' end as outcome
    from units u
    join employments e on e.candidate_id = u.candidate_id and e.voided_at is null
      and e.started_on <= u.measured_on and coalesce(e.ended_on, 'infinity') >= u.measured_on
    left join wage_subsidies s on s.employment_id = e.id and s.voided_at is null
      and s.starts_on <= u.measured_on and s.ends_on >= u.measured_on
    where u.state = 'cohort' and not exists (select from answers a where a.unit = u.unit)
    order by u.unit, s.starts_on is not null, e.started_on, e.id
  ), practice as (
    select distinct on (u.unit) u.unit, 3 as rule, p.placement_id as evidence_id, 'inPractice' as outcome
    from units u
    join figure_placements(null, as_of) p on p.candidate_id = u.candidate_id
      and p.started_on <= u.measured_on and coalesce(p.ended_on, 'infinity') >= u.measured_on
    where u.state = 'cohort' and not exists (select from answers a where a.unit = u.unit)
      and not exists (select from jobs j where j.unit = u.unit)
    order by u.unit, p.started_on, p.placement_id
  )
  select u.candidate_id, u.started_on, u.exited_on, u.horizon, u.measured_on, u.state,
    case when u.state = 'cohort' then coalesce(d.outcome, 'unknown') end,
    case when u.state = 'cohort' then coalesce(d.rule, 4) end, d.evidence_id, null, null, null
  from units u
  left join (
    select * from answers union all select * from jobs union all select * from practice) d on d.unit = u.unit
  union all
  select c.candidate_id, c.started_on, c.exited_on, null, null, null, null, null, null, c.until - c.started_on,
    case when c.first_job_on <= c.until then c.first_job_on - c.started_on end,
    case when c.first_ordinary_on <= c.until then c.first_ordinary_on - c.started_on end
  from (
    select c.*, least(as_of, c.left_on) as until from courses c where c.started_on between period_from and period_to) c
$$;

grant execute on function figure_clock_start(clock, date, date, date) to portal_definer;
grant execute on function figure_measured_on(date, integer) to portal_definer;
grant execute on function figure_measuring_dates(figure_scope, clock, date) to portal_definer;
grant execute on function figure_outcomes(figure_scope, clock, date, date, date) to portal_definer;
