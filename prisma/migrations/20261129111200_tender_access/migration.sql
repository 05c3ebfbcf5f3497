-- A tender is its buyer's alone: no supplier, unit or administrator reads a row of it.

do $$
declare
  guarded text;
begin
  foreach guarded in array array['tenders', 'tenderers', 'tender_answers', 'tender_commitments', 'tender_scores', 'tender_approvals'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy worker_all on %I to portal_worker using (true) with check (true)', guarded);
    execute format('create policy definer_reads on %I for select to portal_definer using (true)', guarded);
    execute format('grant select on %I to portal_buyer, portal_definer', guarded);
    execute format('grant insert on %I to portal_buyer', guarded);
    execute format('grant select, insert, update on %I to portal_worker', guarded);
    execute format('create trigger %1$I after insert on %2$I referencing new table as new_rows
      for each statement execute function write_audit_log()', guarded || '_audit_insert', guarded);
    execute format('create trigger %1$I after update on %2$I referencing new table as new_rows old table as old_rows
      for each statement execute function write_audit_log()', guarded || '_audit_update', guarded);
    execute format('create trigger %1$I after delete on %2$I referencing old table as old_rows
      for each statement execute function write_audit_log()', guarded || '_audit_delete', guarded);
  end loop;
end
$$;

create policy buyer_all on tenders to portal_buyer
  using (buyer_id = (select actor_organisation())) with check (buyer_id = (select actor_organisation()));
create policy buyer_all on tenderers to portal_buyer
  using (exists (select from tenders t where t.id = tender_id)) with check (exists (select from tenders t where t.id = tender_id));
create policy buyer_all on tender_answers to portal_buyer
  using (exists (select from tenderers t where t.id = tenderer_id)) with check (exists (select from tenderers t where t.id = tenderer_id));
create policy buyer_all on tender_commitments to portal_buyer
  using (exists (select from tenderers t where t.id = tenderer_id)) with check (exists (select from tenderers t where t.id = tenderer_id));
create policy buyer_all on tender_scores to portal_buyer
  using (exists (select from tenderers t where t.id = tenderer_id)) with check (exists (select from tenderers t where t.id = tenderer_id));
create policy buyer_all on tender_approvals to portal_buyer
  using (exists (select from tenders t where t.id = tender_id)) with check (exists (select from tenders t where t.id = tender_id));

-- Who changed and scored is written down by triggers alone.
revoke insert on tenders, tenderers, tender_scores from portal_buyer;
grant insert (buyer_id, name, total_weight, weight_training, weight_time_to_job, weight_cooperation, weight_documentation, weight_cost,
  version, changed_at, created_at) on tenders to portal_buyer;
grant update (name, total_weight, weight_training, weight_time_to_job, weight_cooperation, weight_documentation, weight_cost, version)
  on tenders to portal_buyer;
grant insert (tender_id, name, org_number, version, created_at) on tenderers to portal_buyer;
grant update (removed_at, won_at, contract_id, supplier_id, version) on tenderers to portal_buyer;
grant update (text) on tender_answers to portal_buyer;
grant update (removed_at) on tender_commitments to portal_buyer;
grant insert (tenderer_id, part, score, reason, scored_by_name, scored_at) on tender_scores to portal_buyer;
grant update (score, reason, scored_by_name) on tender_scores to portal_buyer;

-- The triggers above see and write for whoever changes something.
create policy definer_updates on tenders for update to portal_definer using (true) with check (true);
create policy definer_updates on tender_approvals for update to portal_definer using (true) with check (true);
grant update (changed_by, changed_at, scored_by) on tenders to portal_definer;
grant update (ended_at) on tender_approvals to portal_definer;
grant select on organisations, contracts to portal_definer;
grant create on schema public to portal_definer;
alter function is_awarded(uuid) owner to portal_definer;
alter function tender_is_changed() owner to portal_definer;
alter function change_reaches_tender() owner to portal_definer;
alter function tenderer_wins_once() owner to portal_definer;
alter function approval_is_by_another() owner to portal_definer;
revoke create on schema public from portal_definer;

-- A promise that says it comes from a tender does: from the tenderer whose contract it stands on.
create or replace function commitment_moves_on() returns trigger language plpgsql as $$
begin
  if (new.contract_id, new.supplier_id, new.part, new.kind, new.direction, new.basis, new.text, new.unit, new.created_at, new.tender_commitment_id)
    is distinct from (old.contract_id, old.supplier_id, old.part, old.kind, old.direction, old.basis, old.text, old.unit, old.created_at, old.tender_commitment_id)
    or old.withdrawn_at is not null or new.version <> old.version + 1
  then
    raise exception 'of a commitment only the number changes, by a new version' using errcode = '23514', constraint = 'commitments_stay_as_made';
  end if;
  return new;
end
$$;
create function commitment_comes_from_its_tender() returns trigger language plpgsql as $$
begin
  if not exists (
    select from tender_commitments p join tenderers t on t.id = p.tenderer_id
    where p.id = new.tender_commitment_id and p.removed_at is null and p.kind = new.kind
      and t.contract_id = new.contract_id and t.supplier_id = new.supplier_id)
  then
    raise exception 'the promise is of another tender' using errcode = '23514', constraint = 'commitments_of_their_tender';
  end if;
  return new;
end
$$;
create trigger commitments_of_their_tender before insert on commitments
  for each row when (new.tender_commitment_id is not null) execute function commitment_comes_from_its_tender();
