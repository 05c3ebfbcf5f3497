-- The facts that signals against misuse are worked out from, read with the definer's eyes: every start page of the unit
-- asks for them, and planning around each table's policies took longer than reading. What the policies say is asked here
-- once, of the actor; names are read under them as before.

-- Who is in practice, or was lately, without looking at all that ever was.
create index placements_lately on placements ((coalesce(ended_on, 'infinity'::date)))
  where started_on is not null and voided_at is null;

-- A candidate's practices, jobs and closed signals as of a day: of one candidate, or of those of the actor's unit about
-- whom there may be a signal, who were in practice on or after `lately`, and had been so since `long_ago`, or `often`
-- times, or in a job with the supplier before. Raises 42501 for others than the unit; has no rows for whom it may not see.
create function misuse_facts(as_of date, lately date, long_ago date, often integer, of_candidate uuid)
returns table (candidate_id uuid, left_on date, practices jsonb, jobs jsonb, closures jsonb) language plpgsql stable
  security definer set search_path = public, pg_temp
as $$
begin
  if not acts_for_unit() then
    raise exception 'signals are the unit''s' using errcode = '42501';
  end if;
  return query
    with recent as (
      select distinct p.candidate_id as id
      from placements p
      where of_candidate is null and p.voided_at is null and p.started_on <= as_of
        and coalesce(p.ended_on, 'infinity'::date) >= lately
    ),
    asked as (
      select of_candidate as id where of_candidate is not null
      union all
      select r.id
      from recent r
      cross join lateral (
        select count(*) as times, min(p.started_on) as first_day, max(coalesce(p.ended_on, 'infinity'::date)) as last_day
        from placements p where p.candidate_id = r.id and p.voided_at is null and p.started_on <= as_of) had
      where had.times >= often or (had.first_day <= long_ago and had.last_day > as_of)
        or exists (
          select from placements p
          join organisations o on o.id = p.supplier_id
          join employments e on e.candidate_id = p.candidate_id and e.employer_org_number = o.org_number
          where p.candidate_id = r.id and p.voided_at is null and e.voided_at is null
            and e.started_on < p.started_on and p.started_on <= as_of)
    )
    select c.id, d.left_on,
      (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'contractId', p.contract_id, 'supplierId', p.supplier_id,
          'supplierOrgNumber', o.org_number, 'startedOn', p.started_on, 'endedOn', p.ended_on)), '[]')
        from placements p join organisations o on o.id = p.supplier_id
        where p.candidate_id = c.id and p.voided_at is null and p.started_on <= as_of),
      (select coalesce(jsonb_agg(jsonb_build_object('employerOrgNumber', e.employer_org_number, 'employerName', e.employer_name,
          'startedOn', e.started_on, 'endedOn', e.ended_on)), '[]')
        from employments e where e.candidate_id = c.id and e.voided_at is null and e.started_on <= as_of),
      (select coalesce(jsonb_agg(jsonb_build_object('kind', k.kind, 'subjectId', k.candidate_id, 'placementId', k.placement_id,
          'countedOn', null, 'restedOn', k.rested_on, 'closedOn', (k.closed_at at time zone 'Europe/Oslo')::date)), '[]')
        from misuse_signal_closures k where k.candidate_id = c.id and k.unit_id = c.unit_id)
    from asked a
    join candidates c on c.id = a.id
    left join candidate_details d on d.id = c.id
    where c.unit_id = actor_organisation()
      and (not c.protected_address or actor_role() = 'unit_lead' or c.caseworker_id = actor_membership());
end
$$;

-- The practices by which suppliers are judged as of a day, of the actor's unit and for its lead: those that ended on or
-- after `first` and were measured, `within` months after the end, with the first job at the supplier in that time. One that
-- went on with the same supplier within 60 days is counted at its last end; whoever left the target group before the
-- measuring is not counted.
create function ended_practices(as_of date, first_end date, within integer, of_supplier uuid)
returns table (supplier_id uuid, candidate_id uuid, started_on date, ended_on date, measured_on date, hired_on date)
  language plpgsql stable security definer set search_path = public, pg_temp
as $$
begin
  if actor_role() is distinct from 'unit_lead' then
    raise exception 'suppliers are judged by the unit''s lead' using errcode = '42501';
  end if;
  return query
    select p.supplier_id, p.candidate_id, p.started_on, p.ended_on, m.day,
      (select min(e.started_on) from employments e
        where e.candidate_id = p.candidate_id and e.employer_org_number = o.org_number and e.voided_at is null
          and e.started_on between p.started_on and m.day)
    from placements p
    join candidates c on c.id = p.candidate_id
    join organisations o on o.id = p.supplier_id
    left join candidate_details d on d.id = p.candidate_id
    cross join lateral (select (p.ended_on + make_interval(months => within))::date as day) m
    where c.unit_id = actor_organisation() and p.voided_at is null and p.started_on is not null
      and coalesce(p.ended_on, 'infinity'::date) >= first_end and p.ended_on is not null
      and (of_supplier is null or p.supplier_id = of_supplier)
      and m.day <= as_of and (d.left_on is null or d.left_on > m.day)
      and not exists (
        select from placements later
        where later.candidate_id = p.candidate_id and later.supplier_id = p.supplier_id and later.voided_at is null
          and later.started_on > p.started_on and later.started_on <= p.ended_on + 60 and later.started_on <= as_of);
end
$$;

-- How many of the actor's unit are in practice at each site in use on a day, for the unit's lead.
create function practice_at_sites(as_of date, of_site uuid)
returns table (site_id uuid, name text, supplier_name text, employees integer, counted_on date, people bigint)
  language plpgsql stable security definer set search_path = public, pg_temp
as $$
begin
  if actor_role() is distinct from 'unit_lead' then
    raise exception 'sites are looked after by the unit''s lead' using errcode = '42501';
  end if;
  return query
    select w.id, w.name, o.name, w.employees, w.counted_on, count(distinct p.candidate_id)
    from placements p
    join candidates c on c.id = p.candidate_id
    join work_sites w on w.id = p.work_site_id
    join organisations o on o.id = w.supplier_id
    where p.work_site_id is not null and (of_site is null or p.work_site_id = of_site) and w.closed_at is null
      and c.unit_id = actor_organisation() and p.voided_at is null and p.started_on <= as_of
      and coalesce(p.ended_on, 'infinity'::date) > as_of
    group by w.id, o.name;
end
$$;

grant select on organisations, placements, candidates, candidate_details, employments to portal_definer;
grant create on schema public to portal_definer;
alter function misuse_facts(date, date, date, integer, uuid) owner to portal_definer;
alter function ended_practices(date, date, integer, uuid) owner to portal_definer;
alter function practice_at_sites(date, uuid) owner to portal_definer;
revoke create on schema public from portal_definer;
grant execute on function misuse_facts(date, date, date, integer, uuid), ended_practices(date, date, integer, uuid),
  practice_at_sites(date, uuid) to portal_app;
