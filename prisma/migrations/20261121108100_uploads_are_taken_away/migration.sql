-- The clean-up takes away uploads that nobody can open any more, and none that somebody can.
create policy only_a_day_old on import_uploads as restrictive for delete to portal_worker
  using (created_at < now() - interval '24 hours');
