-- Whoever runs the jobs hears that a mail waits as soon as it is committed, and need not look every second.
create function mails_call_their_sender() returns trigger language plpgsql as $$
begin
  perform pg_notify('mails_waiting', '');
  return null;
end
$$;
create trigger mails_queued after insert on mails for each statement execute function mails_call_their_sender();
create trigger mails_retried after update on mails for each row
  when (old.given_up_at is not null and new.given_up_at is null and new.sent_at is null)
  execute function mails_call_their_sender();
