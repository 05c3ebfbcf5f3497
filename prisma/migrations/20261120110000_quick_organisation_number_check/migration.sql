-- The same rule as before as one expression, which PostgreSQL takes into the check itself instead of running a query a row.
-- A remainder of 1 gives 10, which is no digit: such numbers are not given out.
create or replace function is_organisation_number(value text) returns boolean language sql immutable parallel safe
  return value ~ '^[0-9]{9}$' and ascii(substr(value, 9, 1)) - 48 = (11 - (
    3 * (ascii(substr(value, 1, 1)) - 48) + 2 * (ascii(substr(value, 2, 1)) - 48) + 7 * (ascii(substr(value, 3, 1)) - 48)
    + 6 * (ascii(substr(value, 4, 1)) - 48) + 5 * (ascii(substr(value, 5, 1)) - 48) + 4 * (ascii(substr(value, 6, 1)) - 48)
    + 3 * (ascii(substr(value, 7, 1)) - 48) + 2 * (ascii(substr(value, 8, 1)) - 48)) % 11) % 11;
