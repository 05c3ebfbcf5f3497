-- When a job that began with a wage subsidy first was without: worked out when a subsidy or the job is written, because
-- every question about time to paid work needs it, and finding it again took three joins for each job.
-- The day does not depend on the as-of date: seen from before it, it has not come yet.

create table first_ordinary_days (
  employment_id uuid primary key references employments on delete cascade,
  -- Null while a subsidy covers the job until its end, or until further notice.
  day date
);
alter table first_ordinary_days enable row level security;
alter table first_ordinary_days force row level security;
create policy definer_all on first_ordinary_days to portal_definer using (true) with check (true);
grant select, insert, update, delete on first_ordinary_days to portal_definer;

-- The day after a period that no other follows at once and that ends before the job does; none is kept for a job whose
-- first day is without subsidy. Taking hold of the rows first lets two writers of one job come after one another.
create function keep_first_ordinary_days(jobs uuid[]) returns void language plpgsql
  security definer set search_path = public, pg_temp as $$
begin
  insert into first_ordinary_days (employment_id)
    select j.id from (select distinct unnest(jobs) as id) j join employments e on e.id = j.id order by j.id
    on conflict (employment_id) do update set day = first_ordinary_days.day;
  update first_ordinary_days f set day = (
    select min(s.ends_on + 1)
    from wage_subsidies s join employments e on e.id = s.employment_id
    where s.employment_id = f.employment_id and s.voided_at is null and s.ends_on < coalesce(e.ended_on, 'infinity')
      and not exists (select from wage_subsidies next
        where next.employment_id = s.employment_id and next.voided_at is null
          and next.starts_on <= s.ends_on + 1 and next.ends_on > s.ends_on))
    where f.employment_id = any (jobs);
  delete from first_ordinary_days f
    where f.employment_id = any (jobs) and not exists (
      select from wage_subsidies s join employments e on e.id = s.employment_id
      where s.employment_id = f.employment_id and s.voided_at is null
        and s.starts_on <= e.started_on and s.ends_on >= e.started_on);
end
$$;

create function subsidies_move_first_ordinary_days() returns trigger language plpgsql
  security definer set search_path = public, pg_temp as $$
begin
  perform keep_first_ordinary_days((select array_agg(distinct c.employment_id) from changed c));
  return null;
end
$$;
create trigger wage_subsidies_inserted after insert on wage_subsidies referencing new table as changed
  for each statement execute function subsidies_move_first_ordinary_days();
create trigger wage_subsidies_updated_to after update on wage_subsidies referencing new table as changed
  for each statement execute function subsidies_move_first_ordinary_days();
create trigger wage_subsidies_updated_from after update on wage_subsidies referencing old table as changed
  for each statement execute function subsidies_move_first_ordinary_days();

create function employments_move_first_ordinary_days() returns trigger language plpgsql
  security definer set search_path = public, pg_temp as $$
begin
  perform keep_first_ordinary_days((
    select array_agg(c.id) from changed c where exists (select from wage_subsidies s where s.employment_id = c.id)));
  return null;
end
$$;
create trigger employments_updated after update on employments referencing new table as changed
  for each statement execute function employments_move_first_ordinary_days();

grant create on schema public to portal_definer;
alter function keep_first_ordinary_days(uuid[]) owner to portal_definer;
alter function subsidies_move_first_ordinary_days() owner to portal_definer;
alter function employments_move_first_ordinary_days() owner to portal_definer;
revoke create on schema public from portal_definer;

set local role portal_definer;
select keep_first_ordinary_days((select array_agg(distinct s.employment_id) from wage_subsidies s));
reset role;

-- Every job with its first day, and its first day without subsidy by the as-of date.
create or replace function figure_job_days(as_of date)
returns table (candidate_id uuid, started_on date, ordinary_day date)
language sql stable parallel safe as $$
  select e.candidate_id, e.started_on,
    case when f.employment_id is null then e.started_on when f.day <= as_of then f.day end
  from employments e
  left join first_ordinary_days f on f.employment_id = e.id
  where e.started_on <= as_of and e.voided_at is null
$$;

-- Jobs that start in the period, of candidates who had started a placement in scope by then.
create or replace function figure_hires(scope figure_scope, as_of date, period_from date, period_to date)
returns table (employment_id uuid, candidate_id uuid, started_on date, form employment_form, percent numeric,
  with_supplier boolean, subsidised_at_start boolean)
language sql stable parallel safe as $$
  select e.id, e.candidate_id, e.started_on, e.form, e.percent,
    bool_or(o.org_number = e.employer_org_number), bool_or(f.employment_id is not null)
  from figure_placements(scope, as_of) p
  join organisations o on o.id = p.supplier_id
  join employments e on e.candidate_id = p.candidate_id and e.started_on >= p.started_on
    and e.voided_at is null and e.started_on between period_from and least(period_to, as_of)
  left join first_ordinary_days f on f.employment_id = e.id
  group by e.id
$$;

-- The periods that count, whole in the index: the planner else looks them up in the slower index of the overlap rule.
drop index wage_subsidies_employment;
create index wage_subsidies_periods on wage_subsidies (employment_id, starts_on, ends_on) where voided_at is null;
