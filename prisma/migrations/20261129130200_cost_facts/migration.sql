-- What the portal knows of a quarter of practice on a contract, for the supplier's own statement of it. The definer counts,
-- because a supplier loses sight of a person 40 days after the end, and the figures of a quarter must not depend on that.

-- Weeks with somebody present, one for each person, and the hours of the modules that were completed in the quarter.
-- Raises 42501 for others than a coordinator; counts the own organisation's placements alone.
create function cost_facts(in_contract uuid, of_quarter_end date) returns jsonb language plpgsql stable security definer
  set search_path = public, pg_temp
as $$
declare
  first_day date := date_trunc('quarter', of_quarter_end::timestamp)::date;
begin
  if actor_role() is distinct from 'coordinator' then
    raise exception 'a supplier''s own quarter is its coordinator''s' using errcode = '42501';
  end if;
  return jsonb_build_object(
    'weeks', (select count(distinct w.id)
      from placements p
      join weekly_reports w on w.placement_id = p.id
      join attendance_days d on d.report_id = w.id and d.attendance = 'present' and d.day between first_day and of_quarter_end
      where p.contract_id = in_contract and p.supplier_id = actor_organisation() and p.voided_at is null),
    'trainingHours', (select coalesce(sum(m.hours), 0)
      from completed_modules(in_contract, actor_organisation()) m
      where m.completed_on between first_day and of_quarter_end));
end
$$;

-- The quarters that are over and of which a supplier owes a statement: it had somebody in practice on the contract. Of the
-- own organisation for a coordinator, of all for those who follow results; raises 42501 for others.
create function owed_cost_statements() returns table (contract_id uuid, supplier_id uuid, quarter_end date)
  language plpgsql stable security definer set search_path = public, pg_temp
as $$
begin
  if actor_role() is null or actor_role() not in ('coordinator', 'caseworker', 'unit_lead', 'nav_advisor') then
    raise exception 'what suppliers owe is not for everybody' using errcode = '42501';
  end if;
  return query
    select distinct p.contract_id, p.supplier_id, (q + interval '3 months - 1 day')::date
    from placements p
    cross join lateral generate_series(
      date_trunc('quarter', p.started_on::timestamp), least(coalesce(p.ended_on, today()), today())::timestamp, '3 months') q
    where p.voided_at is null and p.started_on is not null and (q + interval '3 months - 1 day')::date <= today()
      and (actor_role() <> 'coordinator' or p.supplier_id = actor_organisation());
end
$$;

grant create on schema public to portal_definer;
alter function cost_facts(uuid, date) owner to portal_definer;
alter function owed_cost_statements() owner to portal_definer;
revoke create on schema public from portal_definer;
grant execute on function cost_facts(uuid, date), owed_cost_statements() to portal_app;
