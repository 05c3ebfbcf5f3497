-- Releases are also stored by the portal itself, for demo data, so it too may ask what suppliers owe.
create or replace function owed_cost_statements() returns table (contract_id uuid, supplier_id uuid, quarter_end date)
  language plpgsql stable security definer set search_path = public, pg_temp
as $$
begin
  if session_user <> 'portal_worker'
    and (actor_role() is null or actor_role() not in ('coordinator', 'caseworker', 'unit_lead', 'nav_advisor'))
  then
    raise exception 'what suppliers owe is not for everybody' using errcode = '42501';
  end if;
  return query
    select distinct p.contract_id, p.supplier_id, (q + interval '3 months - 1 day')::date
    from placements p
    cross join lateral generate_series(
      date_trunc('quarter', p.started_on::timestamp), least(coalesce(p.ended_on, today()), today())::timestamp, '3 months') q
    where p.voided_at is null and p.started_on is not null and (q + interval '3 months - 1 day')::date <= today()
      and (actor_role() is distinct from 'coordinator' or p.supplier_id = actor_organisation());
end
$$;
grant execute on function owed_cost_statements() to portal_worker;
