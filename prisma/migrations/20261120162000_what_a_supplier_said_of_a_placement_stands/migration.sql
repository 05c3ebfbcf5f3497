-- A supplier sees a person until 40 days after the end, so the end that it said is not its to move; nor are its answer and
-- the start. It starts whom it has accepted, and does not say that the unit broke off. The unit puts dates right.
create function suppliers_word_stands() returns trigger language plpgsql as $$
begin
  if current_user = 'portal_app' and acts_for_supplier() then
    if (old.accepted_at is not null and new.accepted_at is distinct from old.accepted_at)
      or (old.declined_at is not null and new.declined_at is distinct from old.declined_at)
      or (old.started_on is not null and new.started_on is distinct from old.started_on)
      or (old.ended_on is not null and (new.ended_on, new.end_reason, new.end_detail, new.end_text)
        is distinct from (old.ended_on, old.end_reason, old.end_detail, old.end_text))
    then
      raise exception 'what the supplier said stands' using errcode = '42501', constraint = 'placements_suppliers_word_stands';
    end if;
    if (old.started_on is null and new.started_on is not null and new.accepted_at is null)
      or (old.end_reason is distinct from new.end_reason and new.end_reason = 'ended_by_unit')
    then
      raise exception 'this is not the supplier''s to say' using errcode = '42501', constraint = 'placements_suppliers_word';
    end if;
  end if;
  return new;
end
$$;
create trigger placements_suppliers_word before update on placements
  for each row execute function suppliers_word_stands();
