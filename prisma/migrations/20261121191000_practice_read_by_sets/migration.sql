-- What hangs on a placement was read through a function that is asked once a row: a list of all reports asked it of every
-- report there is. The same rule as `follows_placement`, which writes still ask, as a set that is made once a query.
do $$
declare
  guarded text;
begin
  foreach guarded in array array['agreements', 'training_plans', 'weekly_reports', 'proposals', 'assessments', 'certificates'] loop
    execute format('alter policy followers_read on %I using (exists (
      select from placements p
      where p.id = placement_id and (not (select acts_for_supplier())
        or ((p.ended_on is null or p.ended_on + 40 >= (select today()))
          and p.declined_at is null and p.withdrawn_at is null and supplier_may_see_candidate(p.candidate_id)))))', guarded);
  end loop;
end
$$;
