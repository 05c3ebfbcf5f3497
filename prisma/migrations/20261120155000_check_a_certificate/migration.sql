-- Anybody may ask whether a certificate is valid, by the code that stands on it. The answer is what the certificate itself
-- says, and whether it still stands; no ids, no reason, and no list. Null for a code that nothing has.
create function check_certificate(of_code text) returns jsonb language sql stable
  security definer set search_path = public, pg_temp as $$
  select jsonb_build_object(
    'checkCode', c.check_code, 'title', c.title, 'titleEn', c.title_en, 'holderName', c.holder_name,
    'supplierName', c.supplier_name, 'mentorName', c.mentor_name, 'startsOn', c.starts_on, 'endsOn', c.ends_on,
    'hours', c.hours, 'issuedOn', c.issued_on, 'withdrawnOn', c.withdrawn_on,
    'modules', (
      select coalesce(jsonb_agg(jsonb_build_object('title', m.title, 'titleEn', m.title_en, 'hours', m.hours, 'aims', (
        select coalesce(jsonb_agg(jsonb_build_object('text', a.text, 'textEn', a.text_en) order by a.position), '[]')
        from certificate_aims a where a.module_id = m.id)) order by m.position), '[]')
      from certificate_modules m where m.certificate_id = c.id))
  from certificates c
  join placements p on p.id = c.placement_id
  where c.check_code = of_code and p.voided_at is null
$$;
grant create on schema public to portal_definer;
alter function check_certificate(text) owner to portal_definer;
revoke create on schema public from portal_definer;
grant execute on function check_certificate(text) to portal_session;
