-- What the supplier and the buyer say of how a commitment goes. Lines are only added; a new line answers the last. The name
-- stands in the line, because a buyer's session reads no table with people.
create table commitment_comments (
  id uuid primary key default uuid_v7(),
  commitment_id uuid not null references commitments,
  side text not null check (side in ('supplier', 'buyer')),
  text text not null check (length(btrim(text)) between 1 and 1000),
  written_by uuid not null references memberships,
  written_by_name text not null check (length(btrim(written_by_name)) between 1 and 200),
  written_at timestamptz not null default now(),
  constraint commitment_comments_text_no_identity_number check (not contains_national_identity_number(text))
);
create index commitment_comments_commitment on commitment_comments (commitment_id, written_at);
create index commitment_comments_written_by on commitment_comments (written_by);

create trigger commitment_comments_audit_insert after insert on commitment_comments referencing new table as new_rows
  for each statement execute function write_audit_log();
create trigger commitment_comments_audit_update after update on commitment_comments
  referencing new table as new_rows old table as old_rows for each statement execute function write_audit_log();
create trigger commitment_comments_audit_delete after delete on commitment_comments referencing old table as old_rows
  for each statement execute function write_audit_log();

-- It was written when it happened, whoever writes it down.
create function comments_are_written_now() returns trigger language plpgsql as $$
begin
  new.written_at := clock_timestamp();
  return new;
end
$$;
create trigger commitment_comments_happen_now before insert on commitment_comments
  for each row when (current_user in ('portal_app', 'portal_buyer')) execute function comments_are_written_now();

alter table commitment_comments enable row level security;
alter table commitment_comments force row level security;
create policy worker_all on commitment_comments to portal_worker using (true) with check (true);
create policy definer_reads on commitment_comments for select to portal_definer using (true);
-- Who sees the commitment sees what was said of it.
create policy by_commitment on commitment_comments for select to portal_app, portal_buyer using (
  exists (select from commitments c where c.id = commitment_id));
-- Each side speaks for itself: the supplier of its own commitments, the buyer of those of its contracts.
create policy supplier_inserts on commitment_comments for insert to portal_app with check (
  (select actor_role()) = 'coordinator' and side = 'supplier' and written_by = (select actor_membership())
  and exists (select from commitments c where c.id = commitment_id and c.withdrawn_at is null));
create policy buyer_inserts on commitment_comments for insert to portal_buyer with check (
  (select actor_role()) = 'buyer' and side = 'buyer' and written_by = (select actor_membership())
  and exists (select from commitments c where c.id = commitment_id and c.withdrawn_at is null));
grant select on commitment_comments to portal_app, portal_buyer, portal_definer;
grant insert on commitment_comments to portal_app, portal_buyer;
grant select, insert on commitment_comments to portal_worker;
