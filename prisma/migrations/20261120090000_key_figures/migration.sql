-- The rules of the key figures (figures.md), each written once: courses, first jobs, results at a measuring date, hires.
-- Every function here is one SELECT that the planner takes into the query that uses it, so that a scope that is not
-- asked for costs nothing. Only the functions of the next migration call them; they check who asks.

-- Whose placements are looked at; null is no limit. followed_by is a refugee unit or a NAV office: its own candidates, or
-- those shared with it. With each_contract, courses form within one contract each.
create type figure_scope as (contract uuid, supplier uuid, followed_by uuid, each_contract boolean);

-- Placements that exist on the as-of date: started by then, and an end after it counts as open.
create function figure_placements(scope figure_scope, as_of date)
returns table (placement_id uuid, candidate_id uuid, contract_id uuid, supplier_id uuid,
  started_on date, ended_on date, end_reason end_reason)
language sql stable parallel safe as $$
  select p.id, p.candidate_id, p.contract_id, p.supplier_id, p.started_on,
    case when p.ended_on <= as_of then p.ended_on end,
    case when p.ended_on <= as_of then p.end_reason end
  from placements p
  where p.started_on <= as_of and p.voided_at is null
    and ((scope).contract is null or p.contract_id = (scope).contract)
    and ((scope).supplier is null or p.supplier_id = (scope).supplier)
    and ((scope).followed_by is null or p.candidate_id in (
      select c.id from candidates c where c.unit_id = (scope).followed_by
      union all
      select s.candidate_id from nav_shares s where s.nav_office_id = (scope).followed_by and s.ended_at is null))
$$;

-- A candidate's placements, joined where the next starts at most `gap` days after the latest end so far;
-- an open one takes in everything after it. With 60 days these are the courses of figures.md, with 0 the unbroken
-- stretches of practice. exited_on is null while a placement is open.
create function figure_courses(scope figure_scope, as_of date, gap integer)
returns table (candidate_id uuid, contract_id uuid, started_on date, exited_on date)
language sql stable parallel safe as $$
  -- What ended latest before the next course began is the end of this one.
  select b.candidate_id, case when (scope).each_contract then b.contract_id end, b.started_on,
    nullif(lead(b.ended_before, 1, b.ended_at_last) over (
      partition by b.candidate_id, case when (scope).each_contract then b.contract_id end order by b.started_on), 'infinity')
  from (
    select p.candidate_id, p.contract_id, p.started_on,
      max(coalesce(p.ended_on, 'infinity')) over (so_far rows between unbounded preceding and 1 preceding) as ended_before,
      max(coalesce(p.ended_on, 'infinity')) over (so_far rows between unbounded preceding and unbounded following) as ended_at_last
    from figure_placements(scope, as_of) p
    window so_far as (
      partition by p.candidate_id, case when (scope).each_contract then p.contract_id end order by p.started_on)) b
  where b.ended_before is null or b.started_on > b.ended_before + gap
$$;

-- Every job with its first day, and its first day without subsidy by the as-of date: the first day, or else the day after
-- a period that no other follows at once. (A job may stand here more than once; the earliest day counts.)
create function figure_job_days(as_of date)
returns table (candidate_id uuid, started_on date, ordinary_day date)
language sql stable parallel safe as $$
  select e.candidate_id, e.started_on,
    case when first.id is null then e.started_on
      when next.id is null and s.ends_on < least(as_of, e.ended_on) then s.ends_on + 1 end
  from employments e
  left join wage_subsidies first on first.employment_id = e.id and first.voided_at is null
    and first.starts_on <= e.started_on and first.ends_on >= e.started_on
  left join wage_subsidies s on s.employment_id = first.employment_id and s.voided_at is null
  left join wage_subsidies next on next.employment_id = s.employment_id and next.voided_at is null
    and next.starts_on <= s.ends_on + 1 and next.ends_on > s.ends_on
  where e.started_on <= as_of and e.voided_at is null
$$;

-- Courses with the first job that starts in or after them, and the first day of such a job without subsidy.
create function figure_course_jobs(scope figure_scope, as_of date)
returns table (candidate_id uuid, contract_id uuid, started_on date, exited_on date,
  first_job_on date, first_ordinary_on date)
language sql stable parallel safe as $$
  select c.candidate_id, c.contract_id, c.started_on, c.exited_on, min(j.started_on), min(j.ordinary_day)
  from figure_courses(scope, as_of, 60) c
  left join figure_job_days(as_of) j on j.candidate_id = c.candidate_id and j.started_on >= c.started_on
  group by c.candidate_id, c.contract_id, c.started_on, c.exited_on
$$;

-- What is measured, and from when, by the clock.
create function figure_units(scope figure_scope, by_clock clock, as_of date)
returns table (candidate_id uuid, contract_id uuid, started_on date, exited_on date, clock_starts_on date)
language sql stable parallel safe as $$
  select c.candidate_id, c.contract_id, c.started_on, c.exited_on,
    case by_clock when 'exit' then c.exited_on else c.started_on end
  from figure_courses(scope, as_of, 60) c
  where by_clock = 'start' or (by_clock = 'exit' and c.exited_on is not null)
  union all
  select c.candidate_id, c.contract_id, min(c.started_on), min(c.exited_on), c.first_job_on
  from figure_course_jobs(scope, as_of) c
  where by_clock = 'hire' and c.first_job_on is not null
  group by c.candidate_id, c.contract_id, c.first_job_on
$$;

-- Units with both their measuring dates, and whether the candidate had left the target group by then.
create function figure_measuring_dates(scope figure_scope, by_clock clock, as_of date)
returns table (candidate_id uuid, contract_id uuid, started_on date, exited_on date, horizon integer,
  measured_on date, has_left boolean)
language sql stable parallel safe as $$
  select u.candidate_id, u.contract_id, u.started_on, u.exited_on, h.months, m.measured_on,
    coalesce(d.left_on <= m.measured_on, false)
  from figure_units(scope, by_clock, as_of) u
  left join candidate_details d on d.id = u.candidate_id and d.left_on is not null
  cross join (values (6), (12)) h (months)
  cross join lateral (select (u.clock_starts_on + make_interval(months => h.months))::date as measured_on) m
$$;

-- Results at 6 and 12 months. state: pending, excluded or cohort; units measured outside the period are left out.
-- The first rule that applies decides: 1 a follow-up within 31 days (the nearest), 2 a job, 3 practice, 4 none.
create function figure_results(scope figure_scope, by_clock clock, as_of date, period_from date, period_to date)
returns table (candidate_id uuid, started_on date, exited_on date, horizon integer, measured_on date,
  state text, outcome text, rule integer, evidence_id uuid)
language sql stable parallel safe as $$
  with units as materialized (
    select row_number() over () as unit, m.candidate_id, m.started_on, m.exited_on, m.horizon, m.measured_on,
      case when m.measured_on > as_of then 'pending' when m.has_left then 'excluded' else 'cohort' end as state
    from figure_measuring_dates(scope, by_clock, as_of) m
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
      case when s.id is null then 'ordinary' else 'subsidised' end as outcome
    from units u
    join employments e on e.candidate_id = u.candidate_id and e.voided_at is null
      and e.started_on <= u.measured_on and coalesce(e.ended_on, 'infinity') >= u.measured_on
    left join wage_subsidies s on s.employment_id = e.id and s.voided_at is null
      and s.starts_on <= u.measured_on and s.ends_on >= u.measured_on
    where u.state = 'cohort' and not exists (select from answers a where a.unit = u.unit)
    order by u.unit, s.id is not null, e.started_on, e.id
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
    case when u.state = 'cohort' then coalesce(d.rule, 4) end, d.evidence_id
  from units u
  left join (
    select * from answers union all select * from jobs union all select * from practice) d on d.unit = u.unit
$$;

-- Time to paid work, for courses that start in the period: days to the event, or null and the days until censored.
create function figure_times(scope figure_scope, as_of date, period_from date, period_to date)
returns table (candidate_id uuid, started_on date, exited_on date, censored_days integer,
  any_days integer, ordinary_days integer)
language sql stable parallel safe as $$
  select c.candidate_id, c.started_on, c.exited_on, least(as_of, d.left_on) - c.started_on,
    case when c.first_job_on <= least(as_of, d.left_on) then c.first_job_on - c.started_on end,
    case when c.first_ordinary_on <= least(as_of, d.left_on) then c.first_ordinary_on - c.started_on end
  from figure_course_jobs(scope, as_of) c
  left join candidate_details d on d.id = c.candidate_id and d.left_on is not null
  where c.started_on between period_from and period_to
$$;

-- Kaplan–Meier: at each day on which a course had its event or was censored, how many were at risk, and the share that
-- had no event yet. `kind` is any (the first job) or ordinary (the first day in a job without subsidy).
-- Whoever is censored on a day is at risk on it.
create function figure_survival(scope figure_scope, as_of date, period_from date, period_to date)
returns table (kind text, days integer, at_risk bigint, events bigint, survival double precision)
language sql stable parallel safe as $$
  with times as (
    select t.any_days, coalesce(t.any_days, t.censored_days) as any_end,
      t.ordinary_days, coalesce(t.ordinary_days, t.censored_days) as ordinary_end
    from figure_times(scope, as_of, period_from, period_to) t
  ), spells as (
    select case when grouping(t.any_end) = 0 then 'any' else 'ordinary' end as kind,
      coalesce(t.any_end, t.ordinary_end) as days, count(*) as ending,
      case when grouping(t.any_end) = 0 then count(t.any_days) else count(t.ordinary_days) end as events
    from times t
    group by grouping sets ((t.any_end), (t.ordinary_end))
  ), steps as (
    select s.kind, s.days, s.events,
      sum(s.ending) over (partition by s.kind order by s.days desc)::bigint as at_risk
    from spells s
  )
  -- A product of shares as a sum of logarithms; where everybody at risk had the event, nobody is left.
  select s.kind, s.days, s.at_risk, s.events,
    case when s.events = s.at_risk then 0
      else exp(sum(case when s.events < s.at_risk then ln(1 - s.events::double precision / s.at_risk) else 0 end)
        over (partition by s.kind order by s.days)) end
  from steps s
$$;

-- Jobs that start in the period, of candidates who had started a placement in scope by then.
create function figure_hires(scope figure_scope, as_of date, period_from date, period_to date)
returns table (employment_id uuid, candidate_id uuid, started_on date, form employment_form, percent numeric,
  with_supplier boolean, subsidised_at_start boolean)
language sql stable parallel safe as $$
  select e.id, e.candidate_id, e.started_on, e.form, e.percent,
    bool_or(o.org_number = e.employer_org_number), bool_or(s.id is not null)
  from figure_placements(scope, as_of) p
  join organisations o on o.id = p.supplier_id
  join employments e on e.candidate_id = p.candidate_id and e.started_on >= p.started_on
    and e.voided_at is null and e.started_on between period_from and least(period_to, as_of)
  left join wage_subsidies s on s.employment_id = e.id and s.voided_at is null
    and s.starts_on <= e.started_on and s.ends_on >= e.started_on
  group by e.id
$$;

-- Certificates of placements in scope that are valid on the as-of date.
create function figure_certificates(scope figure_scope, as_of date)
returns table (certificate_id uuid, placement_id uuid, candidate_id uuid, issued_on date)
language sql stable parallel safe as $$
  select c.id, c.placement_id, p.candidate_id, c.issued_on
  from figure_placements(scope, as_of) p
  join certificates c on c.placement_id = p.placement_id
  where c.issued_on <= as_of and (c.withdrawn_on is null or c.withdrawn_on > as_of)
$$;

create index certificates_placement on certificates (placement_id);
