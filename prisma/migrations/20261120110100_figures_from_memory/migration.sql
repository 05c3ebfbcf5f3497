-- One contract's rows lie spread over large tables. The planner's own default, four times the price for a page out of
-- order, is for disks that turn: with it, it read all certificates to find forty.
alter function counted_figures(uuid, uuid, clock, date, date, date) set random_page_cost = 1.1;
alter function figure_people(figure_list, uuid, uuid, clock, date, date, date) set random_page_cost = 1.1;
alter function practice_by_month(uuid, uuid, date, date, date) set random_page_cost = 1.1;
alter function survival_curve(uuid, uuid, date, date, date) set random_page_cost = 1.1;
alter function results_due(date, date, date) set random_page_cost = 1.1;

-- As before, and where the rows are many the default price again: then reading in order is a tenth faster.
create or replace function plan_for_scope(scope figure_scope, as_of date) returns void language plpgsql as $$
begin
  if (select reltuples < 2000 from pg_class where oid = 'placements'::regclass)
    or (select count(*) from (select from figure_placements(scope, as_of) limit 1000) p) = 1000
  then
    perform set_config('enable_nestloop', 'off', true), set_config('work_mem', '128MB', true),
      set_config('random_page_cost', '4', true);
  end if;
end
$$;
