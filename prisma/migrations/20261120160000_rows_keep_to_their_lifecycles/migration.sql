-- Row-level security says whose rows somebody may write. Here PostgreSQL also holds what may become of them, so that a
-- forgotten check in the portal lets nobody say yes for another, or change what others were asked about.
-- Imports and jobs write over another connection, and are not held back.

-- A row stays what it was made as: whose it is, and what is named in the trigger's arguments.
create function row_stays_as_made() returns trigger language plpgsql as $$
declare
  fixed text;
begin
  if current_user = 'portal_app' then
    foreach fixed in array tg_argv loop
      if to_jsonb(new) -> fixed is distinct from to_jsonb(old) -> fixed then
        raise exception '% of % is not changed', fixed, tg_table_name
          using errcode = '23514', constraint = 'rows_stay_as_made';
      end if;
    end loop;
  end if;
  return new;
end
$$;

-- Who is written down as having done something is who does it.
create function signed_by_its_actor() returns trigger language plpgsql as $$
declare
  signature text;
begin
  if current_user = 'portal_app' then
    foreach signature in array tg_argv loop
      if to_jsonb(new) ->> signature is distinct from (case when tg_op = 'UPDATE' then to_jsonb(old) ->> signature end)
        and (to_jsonb(new) ->> signature)::uuid is distinct from actor_membership()
      then
        raise exception '% of % is not the actor', signature, tg_table_name
          using errcode = '42501', constraint = 'signed_by_its_actor';
      end if;
    end loop;
  end if;
  return new;
end
$$;

do $$
declare
  rule record;
begin
  for rule in select * from (values
    ('placements', array['candidate_id', 'contract_id', 'supplier_id']),
    ('place_offers', array['contract_id', 'supplier_id', 'department', 'offered_by']),
    ('agreements', array['placement_id', 'number', 'written_by', 'created_at']),
    ('training_templates', array['supplier_id']),
    ('training_plans', array['placement_id', 'template_version_id', 'written_by']),
    ('training_modules', array['plan_id']),
    ('training_aims', array['module_id', 'text', 'text_en']),
    ('weekly_reports', array['placement_id', 'week_starts_on', 'created_at']),
    ('attendance_days', array['report_id', 'day']),
    ('proposals', array['placement_id', 'kind', 'ends_on', 'days_per_week', 'hours_per_week', 'end_reason', 'end_detail',
      'department', 'mentor_id', 'reason', 'proposed_by', 'proposed_at']),
    ('assessments', array['placement_id', 'created_at'])) t (guarded, fixed)
  loop
    execute format('create trigger %I before update on %I for each row execute function row_stays_as_made(%s)',
      rule.guarded || '_stay_as_made', rule.guarded, (select string_agg(quote_literal(f), ', ') from unnest(rule.fixed) f));
  end loop;
  for rule in select * from (values
    ('place_offers', array['offered_by']),
    ('agreements', array['written_by', 'candidate_approved_by', 'supplier_approved_by', 'unit_approved_by']),
    ('training_template_versions', array['written_by']),
    ('training_plans', array['written_by']),
    ('training_progress', array['set_by']),
    ('weekly_reports', array['reported_by']),
    ('placement_contacts', array['registered_by']),
    ('proposals', array['proposed_by', 'decided_by']),
    ('assessments', array['written_by', 'answer_taken_by']),
    ('certificates', array['issued_by', 'withdrawn_by'])) t (guarded, signatures)
  loop
    execute format('create trigger %I before insert or update on %I for each row execute function signed_by_its_actor(%s)',
      rule.guarded || '_signed', rule.guarded, (select string_agg(quote_literal(s), ', ') from unnest(rule.signatures) s));
  end loop;
end
$$;

-- Whoever is named in a row becomes visible through it, so a mentor of another supplier is named in none.
create function mentor_is_the_suppliers() returns trigger language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  of_supplier uuid := case when tg_table_name in ('placements', 'place_offers') then (to_jsonb(new) ->> 'supplier_id')::uuid
    else (select p.supplier_id from placements p where p.id = (to_jsonb(new) ->> 'placement_id')::uuid) end;
begin
  if session_user = 'portal_app' and new.mentor_id is not null
    and not exists (select from memberships m where m.id = new.mentor_id and m.organisation_id = of_supplier)
  then
    raise exception 'the mentor is another organisation''s' using errcode = '23514', constraint = 'mentor_is_the_suppliers';
  end if;
  return new;
end
$$;
grant create on schema public to portal_definer;
alter function mentor_is_the_suppliers() owner to portal_definer;
revoke create on schema public from portal_definer;
create trigger placements_mentor before insert or update of mentor_id on placements
  for each row execute function mentor_is_the_suppliers();
create trigger place_offers_mentor before insert or update of mentor_id on place_offers
  for each row execute function mentor_is_the_suppliers();
create trigger agreements_mentor before insert or update of mentor_id on agreements
  for each row execute function mentor_is_the_suppliers();
create trigger proposals_mentor before insert on proposals for each row execute function mentor_is_the_suppliers();

-- A supplier answers requests, names mentors, and says when somebody came and left; all else it proposes.
create function supplier_proposes_the_rest() returns trigger language plpgsql as $$
declare
  own constant text[] := array['accepted_at', 'answered_by', 'over_capacity_reason', 'declined_at', 'decline_reason',
    'decline_text', 'mentor_id', 'started_on', 'ended_on', 'end_reason', 'end_detail', 'end_text', 'version'];
begin
  if current_user = 'portal_app' and acts_for_supplier() and to_jsonb(new) - own is distinct from to_jsonb(old) - own then
    raise exception 'a supplier proposes this' using errcode = '42501', constraint = 'placements_supplier_proposes';
  end if;
  return new;
end
$$;
create trigger placements_supplier_proposes before update on placements
  for each row execute function supplier_proposes_the_rest();

-- An agreement begins as a draft. Once it is sent its words stand, a yes is not taken back, and what was cancelled is over.
create function sent_agreement_stands() returns trigger language plpgsql as $$
declare
  answers constant text[] := array['candidate_approved_at', 'candidate_approved_by', 'candidate_behalf_reason',
    'supplier_approved_at', 'supplier_approved_by', 'supplier_behalf_reason', 'unit_approved_at', 'unit_approved_by',
    'replaced_at', 'cancelled_at', 'touched_at', 'version'];
begin
  if current_user <> 'portal_app' or new is not distinct from old then
    return new;
  end if;
  if old.cancelled_at is not null
    or (old.sent_at is not null and to_jsonb(new) - answers is distinct from to_jsonb(old) - answers)
    or (old.candidate_approved_at is not null and (new.candidate_approved_at, new.candidate_approved_by, new.candidate_behalf_reason)
      is distinct from (old.candidate_approved_at, old.candidate_approved_by, old.candidate_behalf_reason))
    or (old.supplier_approved_at is not null and (new.supplier_approved_at, new.supplier_approved_by, new.supplier_behalf_reason)
      is distinct from (old.supplier_approved_at, old.supplier_approved_by, old.supplier_behalf_reason))
  then
    raise exception 'what others are asked about is not changed' using errcode = '23514', constraint = 'agreements_sent_stands';
  end if;
  if acts_for_unit() and old.supplier_approved_at is null and new.supplier_approved_at is not null
    and new.supplier_behalf_reason is null
  then
    raise exception 'a yes on behalf needs a reason' using errcode = '23514', constraint = 'agreements_supplier_on_behalf';
  end if;
  return new;
end
$$;
create trigger agreements_sent_stands before update on agreements
  for each row execute function sent_agreement_stands();
alter policy parties_insert on agreements with check (
  ((select acts_for_unit()) or (select actor_role()) = 'coordinator') and follows_placement(placement_id)
  and sent_at is null and replaced_at is null and cancelled_at is null);

-- The supplier takes back and replaces, the unit answers.
alter policy parties_update on proposals with check (case when (select acts_for_unit())
  then status in ('pending', 'approved', 'rejected') else status in ('pending', 'withdrawn', 'replaced') end);

-- Nobody has answered an assessment that is being written.
alter policy supplier_inserts on assessments with check (
  (select acts_for_supplier()) and candidate_answered_at is null and follows_placement(placement_id));

-- Progress is said in a report on the same placement, or in none.
alter policy supplier_inserts on training_progress with check (
  (select acts_for_supplier()) and exists (
    select from training_aims a
    join training_modules m on m.id = a.module_id
    join training_plans t on t.id = m.plan_id
    where a.id = aim_id and (report_id is null
      or exists (select from weekly_reports w where w.id = report_id and w.placement_id = t.placement_id))));

-- A certificate is issued today, in full, to the person of the placement.
alter policy coordinator_inserts on certificates with check (
  (select actor_role()) = 'coordinator' and follows_placement(placement_id)
  and check_code is not null and issued_on = today() and withdrawn_on is null
  and exists (
    select from placements p
    join candidates c on c.id = p.candidate_id
    join organisations o on o.id = p.supplier_id
    where p.id = placement_id and c.first_name || ' ' || c.last_name = holder_name and o.name = supplier_name));

-- What was issued, and a version of a template, is written in one go and added to by nobody.
alter policy coordinator_inserts on certificate_modules with check (
  (select actor_role()) = 'coordinator' and exists (
    select from certificates c where c.id = certificate_id and c.xmin = pg_current_xact_id()::xid));
alter policy coordinator_inserts on certificate_aims with check (
  (select actor_role()) = 'coordinator' and exists (
    select from certificate_modules m where m.id = module_id and m.xmin = pg_current_xact_id()::xid));
alter policy coordinator_inserts on training_template_modules with check (
  (select actor_role()) = 'coordinator' and exists (
    select from training_template_versions v where v.id = template_version_id and v.xmin = pg_current_xact_id()::xid));
alter policy coordinator_inserts on training_template_aims with check (
  (select actor_role()) = 'coordinator' and exists (
    select from training_template_modules m where m.id = module_id and m.xmin = pg_current_xact_id()::xid));

-- Triggers ask these for every writer, also for one whom they then let through.
grant execute on function acts_for_unit(), acts_for_supplier() to portal_worker;
