-- An agreement names its mentor and says who wrote it and who said yes: whoever reads the one may know the others.

create index agreements_mentor on agreements (mentor_id);
create index agreements_written_by on agreements (written_by);
create index agreements_candidate_approved_by on agreements (candidate_approved_by);
create index agreements_supplier_approved_by on agreements (supplier_approved_by);
create index agreements_unit_approved_by on agreements (unit_approved_by);

create policy people_of_agreements on memberships for select to portal_app using (
  exists (select from agreements a
    where memberships.id in (a.mentor_id, a.written_by, a.candidate_approved_by, a.supplier_approved_by, a.unit_approved_by)));
