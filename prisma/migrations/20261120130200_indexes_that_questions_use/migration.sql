-- The rules against overlaps compare ids as text, which no question does: the planner took their index for looking up a
-- job's subsidies or a candidate's practice, at four times the price of the ordinary one.
alter table wage_subsidies drop constraint wage_subsidies_no_overlap;
alter table wage_subsidies add constraint wage_subsidies_no_overlap exclude using gist
  ((employment_id::text) with =, daterange(starts_on, ends_on, '[]') with &&) where (voided_at is null)
  deferrable initially immediate;
alter table placements drop constraint placements_no_overlap_with_one_supplier;
alter table placements add constraint placements_no_overlap_with_one_supplier exclude using gist
  ((candidate_id::text) with =, (supplier_id::text) with =, daterange(started_on, ended_on, '[]') with &&)
  where (started_on is not null and voided_at is null) deferrable initially immediate;

-- Courses are read from this index alone.
drop index placements_candidate;
create index placements_candidate on placements (candidate_id, started_on) include (ended_on, voided_at);
