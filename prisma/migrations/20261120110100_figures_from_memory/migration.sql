-- One contract's rows lie spread over large tables. The planner's own default, four times the price for a page out of
-- order, is for disks that turn: with it, it read all certificates to find forty.
alter function counted_figures(uuid, uuid, clock, date, date, date) set random_page_cost = 1.1;
alter function figure_people(figure_list, uuid, uuid, clock, date, date, date) set random_page_cost = 1.1;
alter function practice_by_month(uuid, uuid, date, date, date) set random_page_cost = 1.1;
alter function survival_curve(uuid, uuid, date, date, date) set random_page_cost = 1.1;
alter function results_due(date, date, date) set random_page_cost = 1.1;
