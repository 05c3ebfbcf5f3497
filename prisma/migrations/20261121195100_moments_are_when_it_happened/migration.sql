-- The moment at which something was written, shared, closed or taken back is when it happened, whoever writes it down; and
-- once there it does not move. What was taken back as registered by mistake stays so. Imports do not pay for it.

create function moments_are_now() returns trigger language plpgsql as $$
declare
  moment text;
  before jsonb;
begin
  if current_user = 'portal_app' then
    before := case when tg_op = 'UPDATE' then to_jsonb(old) else '{}' end;
    foreach moment in array tg_argv loop
      if to_jsonb(new) ->> moment is not null then
        new := jsonb_populate_record(new,
          jsonb_build_object(moment, coalesce(before ->> moment, to_jsonb(clock_timestamp()) #>> '{}')));
      end if;
    end loop;
  end if;
  return new;
end
$$;

create function voided_row_stands() returns trigger language plpgsql as $$
begin
  if current_user = 'portal_app' and old.voided_at is not null and new is distinct from old then
    raise exception 'what was taken back stays so' using errcode = '23514', constraint = 'voided_rows_stand';
  end if;
  return new;
end
$$;

do $$
declare
  rule record;
begin
  for rule in select * from (values
    ('employments', array['created_at', 'voided_at']),
    ('wage_subsidies', array['created_at', 'voided_at']),
    ('follow_ups', array['created_at', 'voided_at']),
    ('employment_terms', array['created_at', 'voided_at']),
    ('employment_pay', array['created_at', 'voided_at']),
    ('employment_ends', array['created_at']),
    ('low_pay_closings', array['created_at']),
    ('minimum_pay_rates', array['created_at']),
    ('nav_shares', array['shared_at', 'ended_at']),
    ('follow_up_meetings', array['registered_at', 'agreed_at', 'cancelled_at']),
    ('next_steps', array['created_at', 'closed_at']),
    ('next_step_moves', array['moved_at']),
    ('misuse_signal_closures', array['closed_at']),
    ('work_sites', array['created_at', 'closed_at']),
    ('import_uploads', array['created_at'])) t (guarded, moments)
  loop
    execute format('create trigger %I before insert or update on %I for each row when (current_user = ''portal_app'')
        execute function moments_are_now(%s)',
      rule.guarded || '_happen_now', rule.guarded, (select string_agg(quote_literal(m), ', ') from unnest(rule.moments) m));
    if 'voided_at' = any (rule.moments) then
      execute format('create trigger %I before update on %I for each row when (current_user = ''portal_app'')
          execute function voided_row_stands()',
        rule.guarded || '_void_stands', rule.guarded);
    end if;
  end loop;
end
$$;
