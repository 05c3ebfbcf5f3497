-- National identity numbers are not stored: no text column takes one, whoever writes it.
-- A number is 11 digits, possibly grouped, whose two check digits are those of a fødselsnummer or D-number.

-- Nearly no text has eleven digits in a row at all; one look for them spares reading it from every position.
create function contains_national_identity_number(value text) returns boolean
language plpgsql immutable parallel safe as $$
declare
  found text;
  digits int[];
  first int;
  second int;
begin
  if value is null or length(value) < 11 or value !~
    '[0-9]{2}[-. \u00a0/]?[0-9]{2}[-. \u00a0/]?[0-9]{2}[-. \u00a0/]?[0-9]{3}[-. \u00a0]?[0-9]{2}'
  then
    return false;
  end if;
  -- Read from every position: two numbers may share a separator.
  for found in
    select regexp_replace(m[1], '[^0-9]', '', 'g')
    from generate_series(1, length(value) - 10) position,
      regexp_matches(substr(value, position),
        '^([0-9]{2}[-. \u00a0/]?[0-9]{2}[-. \u00a0/]?[0-9]{2}[-. \u00a0/]?[0-9]{3}[-. \u00a0]?[0-9]{2})(?![0-9])') m
    where substr(value, position, 1) between '0' and '9'
      and (position = 1 or substr(value, position - 1, 1) not between '0' and '9')
  loop
    digits := string_to_array(found, null)::int[];
    first := (3 * digits[1] + 7 * digits[2] + 6 * digits[3] + digits[4] + 8 * digits[5] + 9 * digits[6]
      + 4 * digits[7] + 5 * digits[8] + 2 * digits[9] + digits[10]) % 11;
    second := (5 * digits[1] + 4 * digits[2] + 3 * digits[3] + 2 * digits[4] + 7 * digits[5] + 6 * digits[6]
      + 5 * digits[7] + 4 * digits[8] + 3 * digits[9] + 2 * digits[10] + digits[11]) % 11;
    if first = 0 and second = 0 then
      return true;
    end if;
  end loop;
  return false;
end
$$;

do $$
declare
  entry record;
begin
  for entry in
    select c.table_name, c.column_name
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'text'
      and c.table_name not like '\_prisma%' and c.table_name not in ('user_credentials', 'sign_in_limits')
  loop
    execute format(
      'alter table %1$I add constraint %2$I check (not contains_national_identity_number(%3$I))',
      entry.table_name, entry.table_name || '_' || entry.column_name || '_no_identity_number', entry.column_name);
  end loop;
end
$$;
