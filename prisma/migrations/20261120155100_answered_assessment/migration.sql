-- What the supplier wrote at the end is the supplier's, and stands once the candidate's word on it is there.
create function assessment_stands() returns trigger language plpgsql as $$
declare
  answer constant text[] := array['candidate_agrees', 'candidate_words', 'candidate_answered_at', 'answer_taken_by',
    'answer_behalf_reason', 'version'];
begin
  if current_user = 'portal_app' and (old.candidate_answered_at is not null
    or (acts_for_unit() and to_jsonb(new) - answer is distinct from to_jsonb(old) - answer))
  then
    raise exception 'an assessment is the supplier''s, and is not changed after the candidate has answered'
      using errcode = '23514', constraint = 'assessments_stand';
  end if;
  return new;
end
$$;
create trigger assessments_stand before update on assessments for each row execute function assessment_stands();
