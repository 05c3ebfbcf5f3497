// What a role may not write of the practice itself though it may write the table, tried over the portal's own connection.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '~/domain/viewer.ts';
import { asWorker } from '~/platform/database.server.ts';
import { type Attack, changedRows } from '../support/changed-rows.ts';
import { makePlacement } from '../support/facts.ts';
import { makeWorld, type World } from '../support/world.ts';

let world: World;
let spare: string;
let asked: string;
beforeAll(async () => {
  world = await makeWorld();
  const { contract, supplier, members } = world.own;
  const parties = { candidateId: world.own.closing.candidateId, contractId: contract.id, supplierId: supplier.id };
  spare = (await makePlacement(parties, { acceptedAt: new Date(), mentorId: members.mentor.membership.id })).id;
  asked = (await makePlacement(parties)).id;
});

const changed = (role: Role, ...statements: string[]) => changedRows(world, role, ...statements);

const member = (role: Exclude<Role, 'admin'>) => world.own.members[role].membership.id;
const stranger = () => world.foreign.members.mentor.membership.id;
const agreementOf = (columns: string, values: () => string) => () =>
  `insert into agreements (placement_id, number, goal, tasks, training, follow_up_rhythm, starts_on, ends_on, days_per_week, hours_per_week, mentor_id${columns})
   values ('${spare}', 1, 'other', 'x', 'x', 'weekly', '2026-01-01', '2026-02-01', 5, 30, ${values()})`;
const onAgreement = (change: () => string) => () => `update agreements set ${change()} where id = '${world.own.agreement.id}'`;
const onPlacement = (change: () => string) => () => `update placements set ${change()} where id = '${world.own.placement.id}'`;
const onProposal = (change: () => string) => () => `update proposals set ${change()} where id = '${world.own.proposal.id}'`;
const onAssessment = (change: () => string) => () => `update assessments set ${change()} where id = '${world.own.assessment.id}'`;
const certificateOf = (name: string) => () =>
  `insert into certificates (placement_id, title, issued_on, check_code, holder_name, supplier_name, starts_on, ends_on, hours)
   select '${spare}', 'x', today(), 'ZZZZZ99999', ${name}, o.name, '2026-01-01', '2026-02-01', 10
   from placements p join candidates c on c.id = p.candidate_id join organisations o on o.id = p.supplier_id where p.id = '${spare}'`;
const closureBy = (by: () => string, placement: () => string = () => '') => () =>
  `insert into misuse_signal_closures (unit_id, kind, candidate_id, placement_id, rested_on, reason, closed_by)
   select c.unit_id, 'practice_over_12_months', c.id, ${placement() ? `'${placement()}'` : 'p.id'}, 1, 'x', ${by()}
   from candidates c join placements p on p.candidate_id = c.id where c.id = '${world.own.watched.id}'`;
const supplierClosureBy = (role: 'caseworker' | 'unit_lead') => () =>
  `insert into misuse_signal_closures (unit_id, kind, supplier_id, rested_on, reason, closed_by)
   values ('${world.own.members[role].organisationId}', 'supplier_rarely_hires', '${world.own.supplier.id}', 9, 'x', '${member(role)}')`;
const holder = `c.first_name || ' ' || c.last_name`;

const attacks: Attack[] = [
  ['approves a new agreement for all at once', 'coordinator', agreementOf(
    ', sent_at, candidate_approved_at, candidate_approved_by, candidate_behalf_reason, supplier_approved_at, supplier_approved_by, unit_approved_at, unit_approved_by',
    () => `'${member('mentor')}', now(), now(), '${member('coordinator')}', 'x', now(), '${member('coordinator')}', now(), '${member('caseworker')}'`)],
  ['begins an agreement that is sent already', 'caseworker', agreementOf(', sent_at', () => `'${member('mentor')}', now()`)],
  ['writes an agreement in another’s name', 'coordinator', agreementOf(', written_by', () => `'${member('mentor')}', '${member('caseworker')}'`)],
  ['names another supplier’s mentor in an agreement', 'coordinator', agreementOf('', () => `'${stranger()}'`)],
  ['approves for the unit', 'coordinator', onAgreement(() => `candidate_approved_at = now(), candidate_approved_by = '${member('coordinator')}', candidate_behalf_reason = 'x',
    supplier_approved_at = now(), supplier_approved_by = '${member('coordinator')}', unit_approved_at = now(), unit_approved_by = '${member('coordinator')}'`)],
  ['approves for the supplier in another’s name', 'coordinator', onAgreement(() => `supplier_approved_at = now(), supplier_approved_by = '${member('mentor')}'`)],
  ['approves for the supplier without saying why', 'caseworker', onAgreement(() => `supplier_approved_at = now(), supplier_approved_by = '${member('caseworker')}'`)],
  ['changes the words that others are asked about', 'coordinator', onAgreement(() => `tasks = 'andre'`)],
  ['changes the words that others are asked about', 'caseworker', onAgreement(() => `hours_per_week = 40`)],
  ['takes back the supplier’s yes', 'caseworker',
    onAgreement(() => `supplier_approved_at = now(), supplier_approved_by = '${member('caseworker')}', supplier_behalf_reason = 'x'`),
    onAgreement(() => `supplier_approved_at = null, supplier_approved_by = null, supplier_behalf_reason = null`)],
  ['revives a cancelled agreement', 'coordinator', onAgreement(() => 'cancelled_at = now()'), onAgreement(() => 'cancelled_at = null')],
  ['moves an agreement to another placement', 'coordinator', onAgreement(() => `placement_id = '${spare}'`)],

  ['moves a report to another person', 'mentor', () => `update weekly_reports set placement_id = '${spare}' where id = '${world.own.report.id}'`],
  ['reports in another’s name', 'mentor', () => `update weekly_reports set reported_by = '${member('coordinator')}' where id = '${world.own.report.id}'`],
  ['moves a plan to another person', 'mentor', () => `update training_plans set placement_id = '${spare}' where id = '${world.own.plan.id}'`],
  ['says that somebody else saw progress', 'mentor', () => `insert into training_progress (aim_id, from_level, to_level, set_by)
    values ('${world.own.aim.id}', 'with_help', 'on_own', '${member('coordinator')}')`],
  ['lays progress into a report of another person', 'mentor', () => `insert into training_progress (aim_id, from_level, to_level, report_id)
    values ('${world.own.aim.id}', 'with_help', 'on_own', '${world.foreign.report.id}')`],
  ['notes a contact in another’s name', 'caseworker', () => `insert into placement_contacts (placement_id, contacted_on, note, registered_by)
    values ('${spare}', '2026-01-12', 'x', '${member('unit_lead')}')`],

  ['moves an offer to another department', 'coordinator', () => `update place_offers set department = 'it' where id = '${world.own.offer.id}'`],
  ['offers a place with another supplier’s mentor', 'coordinator', () => `update place_offers set mentor_id = '${stranger()}' where id = '${world.own.offer.id}'`],
  ['adds to an earlier version of a template', 'coordinator', () => `insert into training_template_modules (template_version_id, position, title, hours)
    values ('${world.own.template.trainingTemplateVersions[0]?.id}', 9, 'x', 1)`],

  ['approves its own proposal', 'coordinator', onProposal(() => `status = 'approved', decided_at = now()`)],
  ['makes a proposal that is approved already', 'mentor', () => `insert into proposals (placement_id, kind, department, reason, status, decided_at)
    values ('${spare}', 'change_department', 'it', 'x', 'approved', now())`],
  ['rewrites a proposal after it was made', 'mentor', onProposal(() => `reason = 'noe annet'`)],
  ['rewrites a proposal and approves it', 'caseworker', onProposal(() => `ends_on = ends_on + 30, status = 'approved', decided_at = now()`)],
  ['takes back a proposal for the supplier', 'caseworker', onProposal(() => `status = 'withdrawn', decided_at = now()`)],
  ['answers in another’s name', 'caseworker', onProposal(() => `status = 'approved', decided_at = now(), decided_by = '${member('unit_lead')}'`)],
  ['proposes another supplier’s mentor', 'mentor', () => `insert into proposals (placement_id, kind, mentor_id, reason) values ('${spare}', 'change_mentor', '${stranger()}', 'x')`],

  ['writes an assessment with the candidate’s answer in it', 'mentor', () => `insert into assessments (placement_id, strengths, hired, not_hired_reason, offered_job,
    candidate_agrees, candidate_answered_at, answer_taken_by, answer_behalf_reason)
    values ('${spare}', 'x', false, 'skills', false, true, now(), '${member('mentor')}', 'x')`],
  ['writes the supplier’s words', 'caseworker', onAssessment(() => `strengths = 'x'`)],
  ['takes the answer down in another’s name', 'mentor', onAssessment(() => `candidate_agrees = true, candidate_answered_at = now(),
    answer_taken_by = '${member('caseworker')}', answer_behalf_reason = 'x'`)],
  ['changes what the candidate has answered', 'mentor', () => `update assessments set candidate_words = 'x' where placement_id = '${world.own.placement.id}'`],
  ['moves an assessment to another person', 'mentor', onAssessment(() => `placement_id = '${spare}'`)],

  ['issues a certificate', 'mentor', certificateOf(holder)],
  ['issues a certificate to another name', 'coordinator', certificateOf(`'Et annet navn'`)],
  ['adds a module to a certificate that stands', 'coordinator', () => `insert into certificate_modules (certificate_id, position, title, hours)
    values ('${world.own.certificate.id}', 9, 'x', 1)`],
  ['adds an aim to a certificate that stands', 'coordinator', () => `insert into certificate_aims (module_id, position, text)
    values ('${world.own.certificate.certificateModules[0]?.id}', 9, 'x')`],
  ['raises the hours of a certificate', 'coordinator', () => `update certificates set hours = 500 where id = '${world.own.certificate.id}'`],

  ['exchanges the person of a placement', 'coordinator', onPlacement(() => `candidate_id = '${world.foreign.candidate.id}'`)],
  ['extends a placement without a proposal', 'coordinator', onPlacement(() => `planned_to = planned_to + 30`)],
  ['changes the department without a proposal', 'coordinator', onPlacement(() => `department = 'it'`)],
  ['confirms how a protected person is presented', 'coordinator', onPlacement(() => `protection_procedure = 'x'`)],
  ['gives an ended placement a later end, and so sees the person longer', 'coordinator', () => `update placements set ended_on = ended_on + 3 where id = '${world.own.closing.id}'`],
  ['makes an ended placement run again', 'coordinator', () => `update placements set ended_on = null, end_reason = null where id = '${world.own.closing.id}'`],
  ['changes when somebody began', 'coordinator', onPlacement(() => `started_on = started_on - 7`)],
  ['starts a request that nobody has accepted', 'coordinator', () => `update placements set started_on = today() where id = '${asked}'`],
  ['says that the unit broke off', 'coordinator', onPlacement(() => `ended_on = today(), end_reason = 'ended_by_unit'`)],
  ['says yes to the same request anew', 'coordinator', () => `update placements set accepted_at = now() where id = '${world.own.waiting.id}'`],
  ['closes a signal in somebody else’s name', 'caseworker', closureBy(() => `'${member('unit_lead')}'`)],
  ['closes a signal about a person with somebody else’s placement', 'caseworker', closureBy(() => `'${member('caseworker')}'`, () => world.own.placement.id)],
  ['closes a signal about a supplier without being the lead', 'caseworker', supplierClosureBy('caseworker')],
  ['names another supplier’s mentor', 'coordinator', onPlacement(() => `mentor_id = '${stranger()}'`)],
];

describe('over the portal’s connection, and with its own rows', () => {
  test.each(attacks)('nobody %s (%s)', async (_what, role, ...statements) => {
    expect(await changed(role, ...statements.map((statement) => statement()))).toBe(0);
  });
});

const unit = ['caseworker', 'unit_lead'] as const;
const outsiders = ['nav_advisor', 'buyer', 'admin'] as const;
const newRows: [table: string, roles: readonly Role[], statement: () => string][] = [
  ['agreements', ['mentor', ...outsiders], agreementOf('', () => `'${member('mentor')}'`)],
  ['weekly_reports', [...unit, ...outsiders], () => `insert into weekly_reports (placement_id, week_starts_on, how_it_goes) values ('${spare}', '2026-01-12', 'good')`],
  ['attendance_days', [...unit, ...outsiders], () => `insert into attendance_days (report_id, day, attendance) values ('${world.own.report.id}', '2026-01-12', 'present')`],
  ['training_plans', [...unit, ...outsiders], () => `insert into training_plans (placement_id) values ('${spare}')`],
  ['training_aims', [...unit, ...outsiders], () => `insert into training_aims (module_id, position, text) values ('${world.own.trainingModule.id}', 9, 'x')`],
  ['training_progress', [...unit, ...outsiders], () => `insert into training_progress (aim_id, from_level, to_level) values ('${world.own.aim.id}', 'with_help', 'on_own')`],
  ['placement_contacts', ['coordinator', 'mentor', ...outsiders], () => `insert into placement_contacts (placement_id, contacted_on, note) values ('${spare}', '2026-01-12', 'x')`],
  ['proposals', [...unit, ...outsiders], () => `insert into proposals (placement_id, kind, department, reason) values ('${spare}', 'change_department', 'it', 'x')`],
  ['assessments', [...unit, ...outsiders], () => `insert into assessments (placement_id, strengths, hired, not_hired_reason, offered_job) values ('${spare}', 'x', false, 'skills', false)`],
  ['certificates', [...unit, 'mentor', ...outsiders], certificateOf(holder)],
  ['training_templates', [...unit, 'mentor', ...outsiders], () => `insert into training_templates (supplier_id, name) values ('${world.own.supplier.id}', 'x')`],
  ['place_offers', [...unit, 'mentor', ...outsiders], () => `insert into place_offers (contract_id, supplier_id, department, places, starts_on, ends_on, place_of_work, job_prospect)
    values ('${world.own.contract.id}', '${world.own.supplier.id}', 'it', 1, '2026-01-01', '2026-02-01', 'x', 'no')`],
  ['work_sites', [...unit, 'mentor', ...outsiders], () => `insert into work_sites (contract_id, supplier_id, name, employees, counted_on)
    values ('${world.own.contract.id}', '${world.own.supplier.id}', 'x', 5, '2026-01-01')`],
  ['misuse_signal_closures', ['coordinator', 'mentor', ...outsiders], closureBy(() => `'${member('caseworker')}'`)],
  ['release_trainings', ['coordinator', 'mentor', ...unit, ...outsiders], () => `insert into release_trainings (release_id, contract_id, people)
    values ('${world.own.release.id}', '${world.own.contract.id}', 5)`],
];
test.each(newRows)('%s are added by none but those whose they are to write', async (_table, others, statement) => {
  for (const role of others) expect(await changed(role, statement()), role).toBe(0);
});

const allowed: Attack[] = [
  ['drafts an agreement', 'coordinator', agreementOf(', written_by', () => `'${member('mentor')}', '${member('coordinator')}'`)],
  ['says yes on behalf of the supplier, and why', 'caseworker',
    onAgreement(() => `supplier_approved_at = now(), supplier_approved_by = '${member('caseworker')}', supplier_behalf_reason = 'x'`)],
  ['starts somebody who is accepted', 'coordinator', () => `update placements set started_on = today() where id = '${spare}'`],
  ['closes a signal', 'caseworker', closureBy(() => `'${member('caseworker')}'`)],
  ['closes a signal about a supplier', 'unit_lead', supplierClosureBy('unit_lead')],
  ['says at which site a practice is', 'coordinator', onPlacement(() => `work_site_id = '${world.own.site.id}'`)],
  ['ends a practice', 'coordinator', onPlacement(() => `ended_on = today(), end_reason = 'completed'`)],
  ['puts dates right', 'caseworker', () => `update placements set ended_on = ended_on + 3 where id = '${world.own.closing.id}'`],
  ['takes back an own proposal', 'mentor', onProposal(() => `status = 'withdrawn', decided_at = now(), decided_by = '${member('mentor')}'`)],
  ['approves a proposal', 'caseworker', onProposal(() => `status = 'approved', decided_at = now(), decided_by = '${member('caseworker')}'`)],
  ['corrects a report', 'coordinator', () => `update weekly_reports set note = 'x', reported_by = '${member('coordinator')}' where id = '${world.own.report.id}'`],
  ['issues a certificate with what it says', 'coordinator', certificateOf(holder), () => `insert into certificate_modules (certificate_id, position, title, hours)
    select id, 0, 'x', 1 from certificates where check_code = 'ZZZZZ99999'`],
];
test.each(allowed)('somebody who may still %s (%s)', async (_what, role, ...statements) => {
  expect(await changed(role, ...statements.map((statement) => statement()))).toBe(1);
});

test('imports and jobs are not held back', async () => {
  const data = { strengths: 'Rettet', version: { increment: 1 } };
  const { strengths } = await asWorker((tx) => tx.assessment.update({ where: { id: world.foreign.assessment.id }, data }));
  expect(strengths).toBe('Rettet');
});
