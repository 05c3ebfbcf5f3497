-- What each role may do at all; row-level security narrows it further. Nobody gets DELETE: history stays.

-- The portal for everybody but buyers.
grant select on organisations, users, memberships, settings, form_submissions, candidates, candidate_details,
  candidate_notes, nav_shares, contracts, contract_suppliers, placements, weekly_presences, employments, wage_subsidies,
  follow_ups, certificates, hire_reports, audit_log to portal_app;
grant insert on organisations, users, memberships, password_links, form_submissions, candidates, candidate_details,
  candidate_notes, nav_shares, contracts, contract_suppliers, placements, weekly_presences, employments, wage_subsidies,
  follow_ups, hire_reports, audit_log to portal_app;
grant update on organisations, users, memberships, candidates, candidate_details, nav_shares, contracts,
  contract_suppliers, placements, weekly_presences, employments, wage_subsidies, follow_ups, hire_reports,
  form_submissions to portal_app;

-- A buyer's session: contracts and who is on them; figures through one function (a later migration). No person table.
grant select on organisations, contracts, contract_suppliers, settings to portal_buyer;

-- Sign-in, for everybody: who may, as what, and the session; nothing of what the portal is about.
grant select on users, memberships, organisations, user_credentials, sessions, password_links to portal_session;
grant insert, update on user_credentials, sessions to portal_session;
grant update on password_links to portal_session;
grant insert on audit_log to portal_session;
grant select, insert, update, delete on sign_in_limits to portal_session;

-- Imports, demo data and background jobs.
grant select, insert, update on organisations, users, user_credentials, memberships, settings, candidates,
  candidate_details, candidate_notes, nav_shares, contracts, contract_suppliers, placements, weekly_presences,
  employments, wage_subsidies, follow_ups, certificates, hire_reports to portal_worker;
grant select, insert on audit_log to portal_worker;

grant usage on all sequences in schema public to portal_app, portal_worker;
grant execute on function is_organisation_number(text), contains_national_identity_number(text)
  to portal_app, portal_buyer, portal_session, portal_worker;
