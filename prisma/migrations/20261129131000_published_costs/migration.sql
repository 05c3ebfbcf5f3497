-- What a buyer may see of what practice on a contract costs, kept with the release that it was published in. Hours are those
-- of enough people: of a quarter, or of several together. A correction of them comes with a later release.
create table cost_hour_totals (
  id uuid primary key default uuid_v7(),
  contract_id uuid not null references contracts,
  -- The first quarter that is counted, and the last.
  first_quarter_end date not null,
  period_end date not null,
  mentor_hours numeric(9, 1) not null check (mentor_hours >= 0),
  training_hours numeric(9, 1) not null check (training_hours >= 0),
  release_id uuid not null references releases,
  created_at timestamptz not null default now(),
  constraint cost_hour_totals_once unique (contract_id, period_end, release_id),
  constraint cost_hour_totals_of_quarters check (first_quarter_end <= period_end
    and first_quarter_end = (date_trunc('quarter', first_quarter_end::timestamp) + interval '3 months - 1 day')::date
    and period_end = (date_trunc('quarter', period_end::timestamp) + interval '3 months - 1 day')::date)
);

-- The support that suppliers have received: a rounded total that rests on enough hires. No correction and no late statement
-- moves a total that was shown, because the difference could be one person's.
create table cost_support_totals (
  id uuid primary key default uuid_v7(),
  contract_id uuid not null references contracts,
  -- All that was received until the end of this quarter, in whole thousands of kroner.
  period_end date not null
    check (period_end = (date_trunc('quarter', period_end::timestamp) + interval '3 months - 1 day')::date),
  kroner integer not null check (kroner >= 0 and kroner % 1000 = 0),
  -- How many had been hired by then, as it was published.
  hired integer not null check (hired >= 1),
  release_id uuid not null references releases,
  created_at timestamptz not null default now(),
  constraint cost_support_totals_once unique (contract_id, period_end)
);

do $$
declare
  guarded text;
begin
  foreach guarded in array array['cost_hour_totals', 'cost_support_totals'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy worker_all on %I to portal_worker using (true) with check (true)', guarded);
    execute format('create policy definer_reads on %I for select to portal_definer using (true)', guarded);
    execute format('create policy followers_read on %I for select to portal_app using ((select acts_for_unit()) or (select acts_for_nav()))', guarded);
    execute format('create policy buyer_reads on %I for select to portal_buyer using (
      (select actor_role()) = ''buyer'' and exists (select from contracts k where k.id = contract_id))', guarded);
    -- With a release, in its transaction, and for quarters that have been published.
    execute format('create policy lead_publishes on %1$I for insert to portal_app with check (
      (select actor_role()) = ''unit_lead'' and exists (
        select from releases r join contracts k on k.buyer_id = r.buyer_id
        where r.id = release_id and k.id = contract_id and r.xmin = pg_current_xact_id()::xid and r.period_end >= %1$I.period_end))', guarded);
    execute format('grant select, insert on %I to portal_app, portal_worker', guarded);
    execute format('grant select on %I to portal_buyer, portal_definer', guarded);
    execute format('create trigger %I after insert on %I referencing new table as new_rows
      for each statement execute function write_audit_log()', guarded || '_audit_insert', guarded);
    execute format('create trigger %I after update on %I referencing new table as new_rows old table as old_rows
      for each statement execute function write_audit_log()', guarded || '_audit_update', guarded);
    execute format('create trigger %I after delete on %I referencing old table as old_rows
      for each statement execute function write_audit_log()', guarded || '_audit_delete', guarded);
  end loop;
end
$$;

-- The rule once more: two totals never differ by what fewer people received than the smallest group that is shown.
create function support_totals_keep_apart() returns trigger language plpgsql as $$
declare
  last record;
begin
  select t.period_end, t.hired into last from cost_support_totals t
  where t.contract_id = new.contract_id order by t.period_end desc limit 1;
  if new.hired - coalesce(last.hired, 0) < (select s.minimum_cohort from settings s) or new.period_end <= last.period_end then
    raise exception 'too few have been hired since the last total' using errcode = '23514', constraint = 'cost_support_totals_apart';
  end if;
  return new;
end
$$;
create trigger cost_support_totals_apart before insert on cost_support_totals
  for each row when (current_user = 'portal_app') execute function support_totals_keep_apart();
