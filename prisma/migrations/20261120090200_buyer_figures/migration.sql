-- The one function that a buyer's connection may call: protected figures of one of its own contracts.
-- The as-of date is the last quarter end and the period the whole contract: dates of one's own choosing would let two
-- answers be subtracted from each other until one person is left.

-- Shares only where at least minimum_cohort people are measured, else nothing but that they are too few.
create function protected_results(counts jsonb, minimum_cohort integer) returns jsonb language sql immutable
  return case
    when coalesce((counts ->> 'cohort')::integer, 0) < minimum_cohort then '{"tooFew": true}'::jsonb
    else jsonb_build_object('tooFew', false, 'cohort', counts -> 'cohort', 'ordinary', counts -> 'ordinary',
      'subsidised', counts -> 'subsidised')
  end;

-- Volume exactly, results protected; null for a contract that is not the buyer's own. Raises 42501 for others than buyers.
create function buyer_figures(in_contract uuid) returns jsonb language plpgsql stable security definer
  set search_path = public, pg_temp
as $$
declare
  contract record;
  -- The last day of the quarter before today's, or today where the quarter ends today.
  as_of date := (date_trunc('quarter', (today() + 1)::timestamp) - interval '1 day')::date;
  since date := '1900-01-01';
  minimum integer := (select s.minimum_cohort from settings s);
  counts jsonb;
begin
  if session_user <> 'portal_buyer' or actor_role() is distinct from 'buyer' then
    raise exception 'a buyer''s figures are open to buyers alone' using errcode = '42501';
  end if;
  select k.id, k.clock, k.capacity into contract
  from contracts k where k.id = in_contract and k.buyer_id = actor_organisation();
  if not found then
    return null;
  end if;
  counts := counted_figures(contract.id, null, contract.clock, as_of, since, as_of);
  return jsonb_build_object(
    'asOf', as_of, 'clock', contract.clock, 'minimumCohort', minimum,
    'volume', jsonb_build_object(
      'onDate', counts #> '{inPractice,onDate}', 'duringPeriod', counts #> '{inPractice,duringPeriod}',
      'started', counts #> '{inPractice,started}',
      'ended', (select coalesce(sum(e.value::integer), 0) from jsonb_each_text(counts #> '{inPractice,ended}') e),
      'capacity', contract.capacity, 'hired', counts #> '{hires,people}',
      'certificates', counts #> '{certificates,issued}'),
    'results', jsonb_build_object('6', protected_results(counts #> '{employed,6}', minimum),
      '12', protected_results(counts #> '{employed,12}', minimum)));
end
$$;

grant select on settings to portal_definer;
grant execute on function protected_results(jsonb, integer) to portal_definer;
grant create on schema public to portal_definer;
alter function buyer_figures(uuid) owner to portal_definer;
revoke create on schema public from portal_definer;
grant execute on function buyer_figures(uuid) to portal_buyer;
