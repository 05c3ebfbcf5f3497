-- What a contract has given in training: places, completed modules, attendance and certificates, by department.

-- A module is completed when every aim that is left in it is reached: done on one's own, or better. It was completed on
-- the day on which the last of them was reached; moving on from there to showing others does not move that day.
create function completed_modules(in_contract uuid, of_supplier uuid)
returns table (candidate_id uuid, department department, hours numeric, completed_on date)
language sql stable parallel safe as $$
  select p.candidate_id, coalesce(p.department, 'other'), m.hours,
    max((coalesce(r.reached_at, a.level_set_at, t.created_at) at time zone 'Europe/Oslo')::date)
  from placements p
  join training_plans t on t.placement_id = p.id
  join training_modules m on m.plan_id = t.id and m.removed_at is null
  join training_aims a on a.module_id = m.id and a.removed_at is null
  left join (
    select g.aim_id, max(g.set_at) as reached_at
    from training_progress g
    where g.to_level in ('on_own', 'can_show_others') and g.from_level not in ('on_own', 'can_show_others')
    group by g.aim_id) r on r.aim_id = a.id
  where p.contract_id = in_contract and (of_supplier is null or p.supplier_id = of_supplier)
    and p.voided_at is null and p.started_on is not null
  group by m.id, p.id
  having bool_and(a.level in ('on_own', 'can_show_others'))
$$;

-- Places offered and in use on the last day of each month, or on last_day itself, by department; only departments with
-- any. An offer that was withdrawn stood until that day.
create function places_by_month(in_contract uuid, of_supplier uuid, period_from date, last_day date)
returns table (month_end date, department department, offered bigint, used bigint)
language sql stable parallel safe as $$
  with months as (
    select least((m + interval '1 month - 1 day')::date, last_day) as month_end
    from generate_series(date_trunc('month', period_from::timestamp), last_day::timestamp, '1 month') m
  ), counted as (
    select m.month_end, o.department, o.places as offered, 0 as used
    from months m
    join place_offers o on m.month_end between o.starts_on and o.ends_on
      and (o.withdrawn_at is null or (o.withdrawn_at at time zone 'Europe/Oslo')::date > m.month_end)
    where o.contract_id = in_contract and (of_supplier is null or o.supplier_id = of_supplier)
    union all
    select m.month_end, coalesce(p.department, 'other'), 0, 1
    from months m
    join placements p on p.started_on <= m.month_end and coalesce(p.ended_on, 'infinity') >= m.month_end
    where p.contract_id = in_contract and (of_supplier is null or p.supplier_id = of_supplier) and p.voided_at is null
  )
  select m.month_end, d.department, coalesce(sum(c.offered), 0)::bigint, coalesce(sum(c.used), 0)::bigint
  from months m
  cross join (select distinct c.department from counted c) d
  left join counted c on c.month_end = m.month_end and c.department = d.department
  group by m.month_end, d.department
$$;

-- The training figures of a contract, of one supplier on it or of all. A row without a department is the whole.
-- Raises 42501 where the actor may not see the supplier's figures.
create function training_figures(in_contract uuid, of_supplier uuid, period_from date, period_to date)
returns jsonb language plpgsql stable security definer
  set search_path = public, pg_temp set plan_cache_mode = force_custom_plan set jit = off
as $$
declare
  last_day date := least(period_to, today());
  first_day date := greatest(period_from, (select k.starts_on from contracts k where k.id = in_contract));
  result jsonb;
begin
  perform require_figures_reader(of_supplier);
  with facts as (
    select m.department, 1 as modules, m.hours, null::attendance as attendance, 0 as certificates, 0 as completed, 0 as certified
    from completed_modules(in_contract, of_supplier) m
    where m.completed_on between first_day and last_day
    union all
    select coalesce(p.department, 'other'), 0, 0, d.attendance, 0, 0, 0
    from placements p
    join weekly_reports w on w.placement_id = p.id
    join attendance_days d on d.report_id = w.id and d.day between first_day and last_day
    where p.contract_id = in_contract and (of_supplier is null or p.supplier_id = of_supplier) and p.voided_at is null
    union all
    select coalesce(p.department, 'other'), 0, 0, null, coalesce(c.issued, 0),
      (p.end_reason in ('completed', 'hired') and p.ended_on between first_day and last_day)::integer,
      (p.end_reason in ('completed', 'hired') and p.ended_on between first_day and last_day and c.valid > 0)::integer
    from placements p
    left join lateral (
      select count(*) as valid, count(*) filter (where c.issued_on between first_day and last_day) as issued
      from certificates c
      where c.placement_id = p.id and c.issued_on <= today() and (c.withdrawn_on is null or c.withdrawn_on > today())) c on true
    where p.contract_id = in_contract and (of_supplier is null or p.supplier_id = of_supplier)
      and p.voided_at is null and p.started_on is not null
  ), departments as (
    select jsonb_build_object('department', f.department, 'modules', coalesce(sum(f.modules), 0), 'hours', coalesce(sum(f.hours), 0),
      'present', count(*) filter (where f.attendance = 'present'), 'ill', count(*) filter (where f.attendance = 'ill'),
      'agreed', count(*) filter (where f.attendance = 'agreed'), 'notAgreed', count(*) filter (where f.attendance = 'not_agreed'),
      'certificates', coalesce(sum(f.certificates), 0), 'completed', coalesce(sum(f.completed), 0),
      'completedWithCertificate', coalesce(sum(f.certified), 0)) as counts, f.department
    from facts f group by grouping sets ((f.department), ())
  ), places as (
    select jsonb_build_object('month', p.month_end, 'department', p.department,
      'offered', coalesce(sum(p.offered), 0), 'used', coalesce(sum(p.used), 0)) as counts, p.month_end, p.department
    from places_by_month(in_contract, of_supplier, first_day, last_day) p
    group by grouping sets ((p.month_end, p.department), (p.month_end))
  )
  select jsonb_build_object('from', first_day, 'to', last_day,
    'departments', (select jsonb_agg(d.counts order by d.department nulls last) from departments d),
    'places', (select coalesce(jsonb_agg(p.counts order by p.month_end, p.department nulls last), '[]') from places p))
  into result;
  return result;
end
$$;

-- What a buyer may know of the training on one of its own contracts: volume, as of the last quarter end, for the whole
-- contract and nothing by department. Places and certificates exactly. Completed modules and their hours say how people
-- fare, so they are counted as of the latest quarter end at which at least the minimum cohort of more people had
-- completed a module since the count before: no two counts differ by fewer people than that.
-- Null for a contract that is not the buyer's own. Raises 42501 for others than buyers.
create function training_volume(in_contract uuid) returns jsonb language plpgsql stable security definer
  set search_path = public, pg_temp set plan_cache_mode = force_custom_plan set jit = off
as $$
declare
  contract record;
  as_of date := (date_trunc('quarter', (today() + 1)::timestamp) - interval '1 day')::date;
  minimum integer := (select s.minimum_cohort from settings s);
  quarter_end date;
  people bigint;
  counted_people bigint := 0;
  counted_on date;
begin
  if session_user <> 'portal_buyer' or actor_role() is distinct from 'buyer' then
    raise exception 'a buyer''s figures are open to buyers alone' using errcode = '42501';
  end if;
  select k.id, k.starts_on into contract
  from contracts k where k.id = in_contract and k.buyer_id = actor_organisation();
  if not found then
    return null;
  end if;
  for quarter_end, people in
    select (q + interval '3 months - 1 day')::date,
      (select count(distinct m.candidate_id) from completed_modules(in_contract, null) m
        where m.completed_on <= (q + interval '3 months - 1 day')::date)
    from generate_series(date_trunc('quarter', contract.starts_on::timestamp), as_of::timestamp, '3 months') q
    where (q + interval '3 months - 1 day')::date <= as_of order by 1
  loop
    if people - counted_people >= minimum then
      counted_people := people;
      counted_on := quarter_end;
    end if;
  end loop;
  return jsonb_build_object(
    'asOf', as_of, 'minimumCohort', minimum,
    'training', case when counted_on is null then '{"tooFew": true}'::jsonb else (
      select jsonb_build_object('tooFew', false, 'asOf', counted_on, 'modules', count(*), 'hours', coalesce(sum(m.hours), 0))
      from completed_modules(in_contract, null) m where m.completed_on <= counted_on) end,
    'certificates', (
      select count(*) from placements p join certificates c on c.placement_id = p.id
      where p.contract_id = in_contract and p.voided_at is null and p.started_on <= as_of
        and c.issued_on <= as_of and (c.withdrawn_on is null or c.withdrawn_on > as_of)),
    'places', (
      select coalesce(jsonb_agg(jsonb_build_object('month', m.month_end, 'offered', m.offered, 'used', m.used) order by m.month_end), '[]')
      from (select p.month_end, sum(p.offered) as offered, sum(p.used) as used
        from places_by_month(in_contract, null, contract.starts_on, as_of) p group by p.month_end) m));
end
$$;

grant create on schema public to portal_definer;
alter function training_figures(uuid, uuid, date, date) owner to portal_definer;
alter function training_volume(uuid) owner to portal_definer;
revoke create on schema public from portal_definer;
grant execute on function completed_modules(uuid, uuid), places_by_month(uuid, uuid, date, date) to portal_definer;
grant execute on function training_figures(uuid, uuid, date, date) to portal_app, portal_worker;
grant execute on function training_volume(uuid) to portal_buyer;
