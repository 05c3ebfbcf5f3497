-- Buyers read what was published, and nothing that is counted when they look.
drop function buyer_figures(uuid);
drop function protected_results(jsonb, integer);
drop function training_volume(uuid);
drop table training_counts;
