-- What a buyer was told of completed modules stays what it is until at least the minimum cohort of more people have come.
-- Counted anew at each look it also moved by one person: when an aim was added to a completed module or taken out of
-- another, when a level was lowered, or when a placement turned out to be registered by mistake. Two looks at such a
-- moment told how that one fared.
create table training_counts (
  id uuid primary key default uuid_v7(),
  contract_id uuid not null references contracts,
  counted_on date not null,
  people integer not null check (people > 0),
  modules integer not null check (modules >= people),
  hours numeric(10, 1) not null check (hours >= 0),
  created_at timestamptz not null default now(),
  constraint training_counts_one_a_day unique (contract_id, counted_on)
);
alter table training_counts enable row level security;
alter table training_counts force row level security;
create policy definer_reads on training_counts for select to portal_definer using (true);
create policy definer_inserts on training_counts for insert to portal_definer with check (true);
grant select, insert on training_counts to portal_definer;

create or replace function training_volume(in_contract uuid) returns jsonb language plpgsql volatile security definer
  set search_path = public, pg_temp set plan_cache_mode = force_custom_plan set jit = off
as $$
declare
  contract record;
  as_of date := (date_trunc('quarter', (today() + 1)::timestamp) - interval '1 day')::date;
  minimum integer := (select s.minimum_cohort from settings s);
  told training_counts;
  quarter_end date;
  people_then bigint;
  counted_people bigint;
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
  -- Two who look at once are told the same.
  perform pg_advisory_xact_lock(hashtextextended('training counts ' || in_contract, 0));
  select * into told from training_counts t where t.contract_id = in_contract order by t.counted_on desc limit 1;
  counted_people := coalesce(told.people, 0);
  for quarter_end, people_then in
    select (q + interval '3 months - 1 day')::date,
      (select count(distinct m.candidate_id) from completed_modules(in_contract, null) m
        where m.completed_on <= (q + interval '3 months - 1 day')::date)
    from generate_series(date_trunc('quarter', contract.starts_on::timestamp), as_of::timestamp, '3 months') q
    where (q + interval '3 months - 1 day')::date <= as_of
      and (q + interval '3 months - 1 day')::date > coalesce(told.counted_on, '-infinity') order by 1
  loop
    if people_then - counted_people >= minimum then
      counted_people := people_then;
      counted_on := quarter_end;
    end if;
  end loop;
  if counted_on is not null then
    insert into training_counts (contract_id, counted_on, people, modules, hours)
    select in_contract, counted_on, counted_people, count(*), coalesce(sum(m.hours), 0)
    from completed_modules(in_contract, null) m where m.completed_on <= counted_on
    returning * into told;
  end if;
  return jsonb_build_object(
    'asOf', as_of, 'minimumCohort', minimum,
    'training', case when told.id is null then '{"tooFew": true}'::jsonb else
      jsonb_build_object('tooFew', false, 'asOf', told.counted_on, 'modules', told.modules, 'hours', told.hours) end,
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
