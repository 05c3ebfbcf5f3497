-- Two people: who gave the last points, or changed anything last, cannot approve. Whatever is changed takes the approval
-- back, and what is awarded stands. PostgreSQL holds all of it, so that a forgotten check in the portal lets nobody alone.

create function is_awarded(tender uuid) returns boolean language sql stable
  security definer set search_path = public, pg_temp as $$
  select exists (select from tenderers t where t.tender_id = tender and t.won_at is not null)
$$;

-- Before a tender's own row: whoever changes it is written down, and nothing is changed once it is awarded.
create function tender_is_changed() returns trigger language plpgsql
  security definer set search_path = public, pg_temp as $$
begin
  if is_awarded(old.id) then
    raise exception 'an awarded tender stands' using errcode = '23514', constraint = 'tenders_awarded';
  end if;
  if (new.buyer_id, new.created_at) is distinct from (old.buyer_id, old.created_at) then
    raise exception 'a tender stays its buyer''s' using errcode = '23514', constraint = 'rows_stay_as_made';
  end if;
  if session_user <> 'portal_worker' then
    new.changed_by := actor_user();
    new.changed_at := clock_timestamp();
  end if;
  update tender_approvals set ended_at = clock_timestamp() where tender_id = old.id and ended_at is null;
  return new;
end
$$;
create trigger tenders_change before update on tenders for each row execute function tender_is_changed();

-- After anything below a tender: it counts as a change of the tender, which comes after any approval or award going on.
create function change_reaches_tender() returns trigger language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  of_tender uuid := case when tg_table_name = 'tenderers' then (to_jsonb(new) ->> 'tender_id')::uuid
    else (select t.tender_id from tenderers t where t.id = (to_jsonb(new) ->> 'tenderer_id')::uuid) end;
begin
  if session_user = 'portal_worker' then
    return null;
  end if;
  if tg_table_name = 'tenderers' and tg_op = 'UPDATE' then
    if (to_jsonb(new) - array['won_at', 'contract_id', 'supplier_id', 'version']) = (to_jsonb(old) - array['won_at', 'contract_id', 'supplier_id', 'version']) then
      return null;
    end if;
  end if;
  update tenders set changed_at = clock_timestamp(),
    scored_by = case when tg_table_name = 'tender_scores' then actor_user() else scored_by end
  where id = of_tender;
  return null;
end
$$;

-- An award needs a standing approval, and is not taken back; a winner gets its contract once.
create function tenderer_wins_once() returns trigger language plpgsql
  security definer set search_path = public, pg_temp as $$
begin
  if (new.tender_id, new.org_number, new.created_at) is distinct from (old.tender_id, old.org_number, old.created_at)
    or (old.won_at is not null and new.won_at is distinct from old.won_at)
    or (old.contract_id is not null and (new.contract_id, new.supplier_id) is distinct from (old.contract_id, old.supplier_id))
  then
    raise exception 'a tenderer, an award and its contract stay' using errcode = '23514', constraint = 'rows_stay_as_made';
  end if;
  if old.won_at is null and new.won_at is not null and session_user <> 'portal_worker' then
    perform from tenders t where t.id = new.tender_id for update;
    if not exists (select from tender_approvals a where a.tender_id = new.tender_id and a.ended_at is null) then
      raise exception 'an award needs an approval' using errcode = '23514', constraint = 'tenders_award_needs_approval';
    end if;
    new.won_at := clock_timestamp();
  end if;
  if new.contract_id is not null and old.contract_id is null and session_user <> 'portal_worker' and not exists (
    select from contracts c
    join tenders t on t.buyer_id = c.buyer_id
    join organisations o on o.id = new.supplier_id
    where c.id = new.contract_id and t.id = new.tender_id and o.org_number = new.org_number)
  then
    raise exception 'the contract is the buyer''s, with the tenderer on it' using errcode = '23514', constraint = 'tenderers_contract';
  end if;
  return new;
end
$$;
create trigger tenderers_win before update on tenderers for each row execute function tenderer_wins_once();

-- Points are signed by who gives them, as a person.
create function score_is_its_givers() returns trigger language plpgsql as $$
begin
  if current_user = 'portal_buyer' then
    new.scored_by := actor_user();
    new.scored_at := clock_timestamp();
  end if;
  return new;
end
$$;
create trigger tender_scores_signed before insert or update on tender_scores
  for each row execute function score_is_its_givers();

-- An approval is by another person than who wrote last, of points that are all there.
create function approval_is_by_another() returns trigger language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  asked tenders;
begin
  if session_user = 'portal_worker' then
    return new;
  end if;
  select * into asked from tenders t where t.id = new.tender_id for update;
  new.approved_by := actor_user();
  new.approved_at := clock_timestamp();
  new.ended_at := null;
  if new.approved_by in (asked.scored_by, asked.changed_by) then
    raise exception 'who wrote last does not approve' using errcode = '42501', constraint = 'tender_approvals_by_another';
  end if;
  if is_awarded(new.tender_id)
    or not exists (select from tenderers t where t.tender_id = new.tender_id and t.removed_at is null)
    or exists (
      select from tenderers t cross join unnest(enum_range(null::criterion_part)) p (part)
      where t.tender_id = new.tender_id and t.removed_at is null
        and not exists (select from tender_scores s where s.tenderer_id = t.id and s.part = p.part))
  then
    raise exception 'points are missing' using errcode = '23514', constraint = 'tender_approvals_of_all_points';
  end if;
  return new;
end
$$;
create trigger tender_approvals_by_another before insert on tender_approvals
  for each row execute function approval_is_by_another();

do $$
declare
  below text;
begin
  foreach below in array array['tenderers', 'tender_answers', 'tender_commitments', 'tender_scores'] loop
    execute format('create trigger %I after insert or update on %I for each row execute function change_reaches_tender()',
      below || '_reach_tender', below);
  end loop;
end
$$;
