-- Whose turn a report is, and the figures it may hold: those that were published of its quarter, and no others. Both are
-- kept by the database, so that no form can put other numbers in front of a buyer.

-- Whether the supplier may write and send: nothing was sent yet, or what was sent last came back.
create function periodic_report_is_with_supplier(asked uuid) returns boolean language sql stable
  security definer set search_path = public, pg_temp as $$
  select not exists (
    select from periodic_report_versions v left join periodic_report_answers a on a.id = v.id
    where v.report_id = asked and (a.id is null or a.approved))
$$;

-- The published figures that a report of a contract's main supplier rests on: the supplier's own, and of the whole contract
-- what is volume. The contract's results are left out, because a supplier knows its own exactly and could subtract them: what
-- is left would be a subcontractor's people. For the supplier's own coordinator alone; no row before the quarter is published.
create function published_for_report(asked_contract uuid, asked_period_end date)
returns table (release_id uuid, revision integer, published_at timestamptz, figures jsonb) language sql stable
  security definer set search_path = public, pg_temp as $$
  select r.id, r.revision, r.published_at, jsonb_build_object(
    'revision', r.revision,
    'publishedOn', (r.published_at at time zone 'Europe/Oslo')::date,
    'definitionsVersion', r.definitions_version,
    'supplier', own.figures,
    'contract', whole.figures - 'results' - 'contractsShown')
  from contract_suppliers s
  join contracts c on c.id = s.contract_id
  join releases r on r.buyer_id = c.buyer_id and r.period_end = asked_period_end
  join release_figures own on own.release_id = r.id and own.contract_id = s.contract_id and own.supplier_id = s.supplier_id
  left join release_figures whole on whole.release_id = r.id and whole.contract_id = s.contract_id and whole.supplier_id is null
  where s.contract_id = asked_contract and s.link = 0
    and actor_role() = 'coordinator' and s.supplier_id = actor_organisation()
  order by r.revision desc
  limit 1
$$;

-- What is sent holds the figures and the commitments of that moment, as the database has them.
create function periodic_report_is_sent() returns trigger language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  quarter date := (select r.period_end from periodic_reports r where r.id = new.report_id);
  published record;
begin
  if not periodic_report_is_with_supplier(new.report_id) then
    raise exception 'what was sent waits for its answer' using errcode = '23514', constraint = 'periodic_reports_take_turns';
  end if;
  select * into published from published_for_report(new.contract_id, quarter);
  if published.release_id is null then
    raise exception 'the quarter is not published' using errcode = '23514', constraint = 'periodic_reports_published';
  end if;
  new.number := (select count(*) + 1 from periodic_report_versions v where v.report_id = new.report_id);
  new.release_id := published.release_id;
  new.figures := published.figures;
  new.commitments := coalesce((
    select jsonb_agg(jsonb_build_object('part', c.part, 'kind', c.kind, 'value', c.value, 'direction', c.direction,
      'basis', c.basis, 'text', c.text, 'unit', c.unit) order by c.created_at, c.id)
    from commitments c
    where c.contract_id = new.contract_id and c.supplier_id = new.supplier_id and c.withdrawn_at is null), '[]');
  new.sent_at := clock_timestamp();
  return new;
end
$$;
create trigger periodic_report_versions_are_sent before insert on periodic_report_versions
  for each row when (current_user = 'portal_app') execute function periodic_report_is_sent();

-- An answer is to what was sent last, now; every earlier version has been answered before the next was sent.
create function periodic_report_answer_is_now() returns trigger language plpgsql as $$
begin
  new.answered_at := clock_timestamp();
  return new;
end
$$;
create trigger periodic_report_answers_happen_now before insert on periodic_report_answers
  for each row when (current_user = 'portal_buyer') execute function periodic_report_answer_is_now();

create function periodic_report_draft_is_open() returns trigger language plpgsql as $$
begin
  if not periodic_report_is_with_supplier(new.id) then
    raise exception 'what was sent waits for its answer' using errcode = '23514', constraint = 'periodic_reports_take_turns';
  end if;
  new.changed_at := clock_timestamp();
  return new;
end
$$;
create trigger periodic_report_drafts_are_open before insert or update on periodic_report_drafts
  for each row when (current_user = 'portal_app') execute function periodic_report_draft_is_open();

grant select on contract_suppliers to portal_definer;
grant create on schema public to portal_definer;
alter function periodic_report_is_with_supplier(uuid) owner to portal_definer;
alter function published_for_report(uuid, date) owner to portal_definer;
alter function periodic_report_is_sent() owner to portal_definer;
revoke create on schema public from portal_definer;
grant execute on function periodic_report_is_with_supplier(uuid) to portal_app;
grant execute on function published_for_report(uuid, date) to portal_app;
