-- As everywhere else, no text column of what is new takes a national identity number, whoever writes it.
do $$
declare
  unguarded record;
begin
  for unguarded in
    select c.table_name, c.column_name, c.table_name || '_' || c.column_name || '_no_identity_number' as guard
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'text'
      and c.table_name not in ('user_credentials', 'sign_in_limits', 'audit_log', '_prisma_migrations')
  loop
    if not exists (select from pg_constraint k where k.conname = unguarded.guard) then
      execute format('alter table %I add constraint %I check (not contains_national_identity_number(%I))',
        unguarded.table_name, unguarded.guard, unguarded.column_name);
    end if;
  end loop;
end
$$;
grant execute on function contains_national_identity_number(text) to portal_api, portal_definer;
