-- What an employer that had the person in practice is asked about its own employee, long after its access to the practice
-- has ended. The questions are worked out anew each time and stored nowhere; what is answered is never changed.

create type employer_question as enum ('still_employed', 'ordinary_after_subsidy');
create type employer_reply as enum ('yes', 'no', 'not_decided');
create type subsidy_known as enum ('yes', 'no', 'unknown');

create table employer_answers (
  id uuid primary key default uuid_v7(),
  kind employer_question not null,
  candidate_id uuid not null references candidates,
  employment_id uuid not null references employments,
  -- As the job stood when the answer was given: a later version has taken it in, or not.
  employment_version integer not null,
  supplier_id uuid not null references organisations,
  -- The measuring date, or the first day after the subsidy.
  about_on date not null,
  answer employer_reply not null,
  ended_on date,
  form employment_form,
  percent numeric(5, 2) check (percent > 0 and percent <= 100),
  subsidy_known subsidy_known,
  words text check (length(words) <= 500),
  answered_by uuid not null references memberships,
  answered_at timestamptz not null default now(),
  follow_up_id uuid references follow_ups,
  constraint employer_answers_terms_of_a_yes
    check (num_nonnulls(form, percent) = case when answer = 'yes' then 2 else 0 end),
  constraint employer_answers_subsidy_of_the_employed
    check ((subsidy_known is not null) = (kind = 'still_employed' and answer = 'yes')),
  constraint employer_answers_result_of_the_employed
    check ((follow_up_id is not null) = (kind = 'still_employed' and answer = 'yes')),
  constraint employer_answers_undecided_ahead check (answer <> 'not_decided' or kind = 'ordinary_after_subsidy'),
  constraint employer_answers_end_of_the_gone check (case when kind = 'still_employed' and answer = 'no'
    then ended_on is not null or length(btrim(coalesce(words, ''))) > 0 else ended_on is null end)
);
create unique index employer_answers_one_of_each on employer_answers (kind, employment_id, about_on)
  where answer <> 'not_decided';
create index employer_answers_candidate on employer_answers (candidate_id, answered_at);
create index employer_answers_employment on employer_answers (employment_id);
alter table employer_answers add constraint employer_answers_words_no_identity_number
  check (not contains_national_identity_number(words));

alter table employer_answers enable row level security;
alter table employer_answers force row level security;
create policy worker_all on employer_answers to portal_worker using (true) with check (true);
create policy definer_reads on employer_answers for select to portal_definer using (true);
create policy followers_read on employer_answers for select to portal_app using (
  ((select acts_for_unit()) or (select acts_for_nav()))
  and exists (select from candidates c where c.id = candidate_id));
grant select on employer_answers to portal_app, portal_definer;
grant select, insert on employer_answers to portal_worker;
create trigger employer_answers_audit_insert after insert on employer_answers referencing new table as new_rows
  for each statement execute function write_audit_log();
create trigger employer_answers_audit_update after update on employer_answers
  referencing new table as new_rows old table as old_rows for each statement execute function write_audit_log();
create trigger employer_answers_audit_delete after delete on employer_answers referencing old table as old_rows
  for each statement execute function write_audit_log();

-- An answer is written by the one function below, in the name of whoever answers, and the result with it.
create policy definer_inserts on employer_answers for insert to portal_definer
  with check (answered_by = actor_membership() and supplier_id = actor_organisation());
create policy definer_inserts on follow_ups for insert to portal_definer
  with check (source = 'supplier' and registered_by = actor_membership() and registered_on = today());
create policy definer_inserts on audit_log for insert to portal_definer with check (user_id = actor_user());
grant insert on employer_answers, follow_ups, audit_log to portal_definer;
grant execute on function contains_national_identity_number(text) to portal_definer;

-- What one supplier is asked today. Only about people whom it had in practice and employs: any other employer would learn
-- from the question that the person is a candidate. Nobody is asked about a protected address, or about somebody who has
-- left the target group. Asks nobody who they are: for the functions that do.
create function open_employer_questions(of_supplier uuid)
returns table (kind employer_question, employment_id uuid, candidate_id uuid, job_started_on date, about_on date,
  due_on date, undecided_on date)
language plpgsql stable set plan_cache_mode = force_custom_plan set jit = off
as $$
#variable_conflict use_column
declare
  as_of constant date := today();
  earliest constant date := (today() - interval '3 months')::date;
  scope figure_scope := row(null, null, null, true);
  employer text := (select o.org_number from organisations o where o.id = of_supplier);
  people uuid[];
begin
  select array_agg(distinct e.candidate_id) into people
  from employments e
  join candidates c on c.id = e.candidate_id and not c.protected_address
  left join candidate_details d on d.id = e.candidate_id
  where e.employer_org_number = employer and e.voided_at is null and e.started_on <= as_of
    and (d.left_on is null or d.left_on > as_of)
    and exists (select from placements p where p.candidate_id = e.candidate_id and p.supplier_id = of_supplier
      and p.started_on <= as_of and p.voided_at is null);
  if people is null then
    return;
  end if;

  -- The job that covers the measuring date, by the clock of each contract. Open from 14 days before it until the supplier
  -- has answered: for three months, or for 31 days where somebody else has.
  return query
  with measured as (
    select distinct on (m.candidate_id, m.measured_on) m.candidate_id, m.measured_on, e.id, e.started_on
    from unnest(enum_range(null::clock)) c (clock)
    cross join lateral figure_measuring_dates(scope, c.clock, as_of) m
    join contracts k on k.id = m.contract_id and k.clock = c.clock
    join employments e on e.candidate_id = m.candidate_id and e.employer_org_number = employer and e.voided_at is null
      and e.started_on <= least(m.measured_on, as_of) and coalesce(e.ended_on, 'infinity') >= m.measured_on
    where m.candidate_id = any (people) and m.measured_on between earliest and as_of + 14
      and (m.left_on is null or m.left_on > m.measured_on)
    order by m.candidate_id, m.measured_on, e.started_on desc, e.id
  )
  select 'still_employed'::employer_question, m.id, m.candidate_id, m.started_on, m.measured_on, m.measured_on + 31, null::date
  from measured m
  where not exists (
      select from employer_answers a
      where a.kind = 'still_employed' and a.candidate_id = m.candidate_id and a.supplier_id = of_supplier
        and a.about_on between m.measured_on - 31 and m.measured_on + 31)
    and not exists (
      select from follow_ups f
      where f.candidate_id = m.candidate_id and f.voided_at is null
        and f.status_date between m.measured_on - 31 and m.measured_on + 31
        and (as_of > m.measured_on + 31 or (f.source = 'supplier'
          and not exists (select from employer_answers a where a.follow_up_id = f.id))));

  -- The last subsidy of a job that has not ended; open from 60 days before the subsidy's end.
  return query
  select 'ordinary_after_subsidy'::employer_question, e.id, e.candidate_id, e.started_on, s.ends_on + 1, s.ends_on,
    (select max((a.answered_at at time zone 'Europe/Oslo')::date) from employer_answers a
      where a.kind = 'ordinary_after_subsidy' and a.employment_id = e.id and a.about_on = s.ends_on + 1)
  from employments e
  join wage_subsidies s on s.employment_id = e.id and s.voided_at is null
    and s.starts_on <= as_of and s.ends_on between earliest and as_of + 60
  where e.candidate_id = any (people) and e.employer_org_number = employer and e.voided_at is null
    and (e.ended_on is null or e.ended_on >= as_of)
    and not exists (select from wage_subsidies next
      where next.employment_id = e.id and next.voided_at is null and next.starts_on > s.starts_on)
    and not exists (select from employer_answers a
      where a.kind = 'ordinary_after_subsidy' and a.employment_id = e.id and a.about_on = s.ends_on + 1
        and a.answer <> 'not_decided');
end
$$;

create function require_employer() returns void language plpgsql stable as $$
begin
  if actor_role() is distinct from 'coordinator' or actor_organisation() is null then
    raise exception 'questions to employers are not open to the actor' using errcode = '42501';
  end if;
end
$$;

-- What the actor's supplier is asked today, with the name that it is asked about. There is no date to choose: a name is
-- told while its question is open, and not before or after. Raises 42501 for others than coordinators.
create function employer_questions()
returns table (kind employer_question, employment_id uuid, first_name text, last_name text, job_started_on date,
  about_on date, due_on date, undecided_on date)
language plpgsql stable security definer set search_path = public, pg_temp
as $$
begin
  perform require_employer();
  return query
    select q.kind, q.employment_id, c.first_name, c.last_name, q.job_started_on, q.about_on, q.due_on, q.undecided_on
    from open_employer_questions(actor_organisation()) q
    join candidates c on c.id = q.candidate_id;
end
$$;

-- Whether the actor's supplier has answered, so that whoever comes second is told so.
create function employer_has_answered(asked employer_question, of_employment uuid, asked_about date) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp
as $$
begin
  perform require_employer();
  return exists (
    select from employer_answers a
    where a.kind = asked and a.employment_id = of_employment and a.about_on = asked_about and a.answer <> 'not_decided'
      and a.supplier_id = actor_organisation());
end
$$;

-- Writes the answer to a question that is open for the actor's supplier. Who is still employed gets a result from the
-- supplier with it, on the measuring date or today where that lies ahead; of two suppliers on one day the first stands.
-- Who is no longer employed gets none, because the supplier does not know whether the person works elsewhere.
-- Null where the question is not, or no longer, open.
create function answer_employer_question(asked employer_question, of_employment uuid, asked_about date,
  given employer_reply, ended date, as_form employment_form, at_percent numeric, with_subsidy subsidy_known, said text)
returns uuid language plpgsql volatile security definer set search_path = public, pg_temp
as $$
declare
  job employments;
  seen_on constant date := least(asked_about, today());
  result uuid;
  written uuid;
begin
  perform require_employer();
  select * into job from employments e where e.id = of_employment;
  -- One answer about a person at a time: each then sees the one before.
  perform pg_advisory_xact_lock(hashtextextended('employer_answers ' || job.candidate_id, 0));
  if not exists (
    select from open_employer_questions(actor_organisation()) q
    where q.kind = asked and q.employment_id = of_employment and q.about_on = asked_about)
  then
    return null;
  end if;
  if ended < job.started_on or ended >= seen_on then
    raise exception 'the job ended within it' using errcode = '23514', constraint = 'employer_answers_end_in_the_job';
  end if;
  if asked = 'still_employed' and given = 'yes' then
    insert into follow_ups (candidate_id, status_date, registered_on, source, status, registered_by)
      values (job.candidate_id, seen_on, today(), 'supplier',
        case when with_subsidy = 'yes' or (with_subsidy = 'unknown' and exists (
            select from wage_subsidies s where s.employment_id = job.id and s.voided_at is null
              and seen_on between s.starts_on and s.ends_on))
          then 'subsidised' else 'ordinary' end::follow_up_status, actor_membership())
      on conflict (candidate_id, status_date, registered_on, source) where voided_at is null do nothing;
    select f.id into strict result from follow_ups f
      where f.candidate_id = job.candidate_id and f.status_date = seen_on and f.registered_on = today()
        and f.source = 'supplier' and f.voided_at is null;
  end if;
  insert into employer_answers (kind, candidate_id, employment_id, employment_version, supplier_id, about_on, answer, ended_on,
      form, percent, subsidy_known, words, answered_by, follow_up_id)
    values (asked, job.candidate_id, job.id, job.version, actor_organisation(), asked_about, given, ended,
      as_form, at_percent, with_subsidy, said, actor_membership(), result)
    returning id into written;
  return written;
end
$$;

grant create on schema public to portal_definer;
alter function employer_questions() owner to portal_definer;
alter function employer_has_answered(employer_question, uuid, date) owner to portal_definer;
alter function answer_employer_question(employer_question, uuid, date, employer_reply, date, employment_form, numeric,
  subsidy_known, text) owner to portal_definer;
revoke create on schema public from portal_definer;
grant execute on function open_employer_questions(uuid), require_employer() to portal_definer;
grant execute on function employer_questions(), employer_has_answered(employer_question, uuid, date),
  answer_employer_question(employer_question, uuid, date, employer_reply, date, employment_form, numeric, subsidy_known, text)
  to portal_app;
