-- What is of no use any more is taken away by a job. PostgreSQL holds how old it must be, so that a fault in the job takes
-- nothing younger. Of sessions and links the job sees when they ended, never their codes.

create policy only_ended_long_ago on sessions as restrictive for delete to portal_worker
  using (least(expires_at, ended_at) < now() - interval '30 days');
create policy only_ended_long_ago on password_links as restrictive for delete to portal_worker
  using (least(expires_at, used_at) < now() - interval '30 days');
create policy only_sent_long_ago on form_submissions as restrictive for delete to portal_worker
  using (created_at < now() - interval '30 days');
create policy only_old on mails as restrictive for delete to portal_worker
  using (created_at < now() - interval '12 months');

grant select (id, expires_at, ended_at), delete on sessions to portal_worker;
grant select (id, expires_at, used_at), delete on password_links to portal_worker;
grant select (user_id, request_id, created_at), delete on form_submissions to portal_worker;
grant select (key, expire), delete on sign_in_limits to portal_worker;
grant delete on mails to portal_worker;

create index sessions_expires on sessions (expires_at);
create index form_submissions_created on form_submissions (created_at);
