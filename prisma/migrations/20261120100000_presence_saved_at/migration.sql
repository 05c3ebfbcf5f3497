-- When the mentor last said it: a correction within the week moves this, never created_at.
alter table weekly_presences add column saved_at timestamptz not null default now();
