-- Who takes part: organisations, the people who sign in, and what each may act as.

create type organisation_kind as enum ('refugee_unit', 'nav_office', 'supplier', 'buyer', 'operator');
create type member_role as enum
  ('caseworker', 'unit_lead', 'nav_advisor', 'coordinator', 'mentor', 'buyer', 'admin');

-- Modulus 11 with the weights 3 2 7 6 5 4 3 2 (Brønnøysundregistrene), as one expression, which PostgreSQL takes into the
-- check itself. A remainder of 1 gives 10, which is no digit: such numbers are not given out.
create function is_organisation_number(value text) returns boolean language sql immutable parallel safe
  return value ~ '^[0-9]{9}$' and ascii(substr(value, 9, 1)) - 48 = (11 - (
    3 * (ascii(substr(value, 1, 1)) - 48) + 2 * (ascii(substr(value, 2, 1)) - 48) + 7 * (ascii(substr(value, 3, 1)) - 48)
    + 6 * (ascii(substr(value, 4, 1)) - 48) + 5 * (ascii(substr(value, 5, 1)) - 48) + 4 * (ascii(substr(value, 6, 1)) - 48)
    + 3 * (ascii(substr(value, 7, 1)) - 48) + 2 * (ascii(substr(value, 8, 1)) - 48)) % 11) % 11;

create table organisations (
  id uuid primary key default uuid_v7(),
  kind organisation_kind not null,
  org_number text check (is_organisation_number(org_number)),
  name text not null check (length(btrim(name)) between 1 and 200),
  email text,
  phone text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  unique (kind, org_number),
  constraint organisations_number_known check (org_number is not null or kind not in ('supplier', 'buyer'))
);

create table users (
  id uuid primary key default uuid_v7(),
  email text not null check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(email) <= 254),
  name text not null check (length(btrim(name)) between 1 and 200),
  phone text,
  is_demo boolean not null default false,
  deactivated_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now()
);
create unique index users_email_key on users (lower(email));

-- Apart from users, so that only the role that checks passwords can read a hash.
create table user_credentials (
  user_id uuid primary key references users,
  password_hash text not null,
  changed_at timestamptz not null default now()
);

create table memberships (
  id uuid primary key default uuid_v7(),
  user_id uuid not null references users,
  organisation_id uuid not null references organisations,
  role member_role not null,
  ended_at timestamptz,
  created_at timestamptz not null default now()
);
create unique index memberships_one_of_each on memberships (user_id, organisation_id, role) where ended_at is null;
create index memberships_organisation on memberships (organisation_id, role);

-- Which roles exist in which kind of organisation.
create function role_fits_organisation() returns trigger language plpgsql as $$
begin
  if not exists (
    select from organisations o
    where o.id = new.organisation_id
      and new.role::text = any (case o.kind
        when 'refugee_unit' then array['caseworker', 'unit_lead']
        when 'nav_office' then array['nav_advisor']
        when 'supplier' then array['coordinator', 'mentor']
        when 'buyer' then array['buyer']
        when 'operator' then array['admin'] end))
  then
    raise exception 'role % does not exist in this kind of organisation', new.role
      using errcode = '23514', constraint = 'memberships_role_fits_organisation';
  end if;
  return new;
end
$$;
create trigger memberships_role_fits_organisation before insert or update on memberships
  for each row execute function role_fits_organisation();

create table sessions (
  id uuid primary key default uuid_v7(),
  token_hash bytea not null unique,
  user_id uuid not null references users,
  membership_id uuid not null references memberships,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index sessions_user on sessions (user_id) where ended_at is null;

-- A link with which a new user chooses a password; only the hash of its code is kept.
create table password_links (
  id uuid primary key default uuid_v7(),
  user_id uuid not null references users,
  token_hash bytea not null unique,
  expires_at timestamptz not null,
  used_at timestamptz,
  created_at timestamptz not null default now()
);
create index password_links_user on password_links (user_id);

-- The columns are those that rate-limiter-flexible expects.
create table sign_in_limits (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);

-- A form that was sent twice does one thing: the second finds the first one's result.
create table form_submissions (
  user_id uuid not null references users,
  request_id uuid not null,
  result jsonb not null,
  created_at timestamptz not null default now(),
  primary key (user_id, request_id)
);

create table settings (
  only_row boolean primary key default true check (only_row),
  minimum_cohort integer not null default 5 check (minimum_cohort >= 1)
);
insert into settings default values;

-- The actor of what the portal does by itself: imports from the command line, jobs, demo data.
insert into users (id, email, name)
  values ('00000000-0000-7000-8000-000000000001', 'system@praksisporten.invalid', 'Praksisporten');
