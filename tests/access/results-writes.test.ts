// What nobody may write of results, jobs and what is shared with NAV though they may write the table, tried over the
// portal's own connection.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '~/domain/viewer.ts';
import { asWorker } from '~/platform/database.server.ts';
import { asOwner } from '../support/database.ts';
import { makeCandidate, makeEmployment, makeFollowUp } from '../support/facts.ts';
import { type Attack, changedRows } from '../support/changed-rows.ts';
import { makeWorld, type World } from '../support/world.ts';

let world: World;
/** Of the same unit as the own candidate. */
let neighbour: string;
let neighboursJob: string;
let navsWord: string;
let employersWord: string;
beforeAll(async () => {
  world = await makeWorld();
  const { organisationId, membership } = world.own.members.caseworker;
  neighbour = (await makeCandidate(organisationId, { caseworkerId: membership.id })).id;
  neighboursJob = (await makeEmployment(neighbour, {})).id;
  navsWord = (await makeFollowUp(world.own.candidate.id, { statusDate: '2026-03-01', source: 'nav' })).id;
  employersWord = (await makeFollowUp(world.own.candidate.id, { statusDate: '2026-03-02', source: 'supplier' })).id;
  const said = { kind: 'still_employed', answer: 'yes', form: 'permanent', percent: 80, subsidyKnown: 'no', followUpId: employersWord } as const;
  const about = { candidateId: world.own.candidate.id, employmentId: world.own.employment.id, employmentVersion: 1, aboutOn: new Date('2026-03-02') };
  const by = { supplierId: world.own.supplier.id, answeredById: world.own.members.coordinator.membership.id };
  await asWorker((tx) => tx.$executeRaw`update minimum_pay_rates set created_at = '2023-06-15' where valid_from = '2023-06-15'`);
  await asWorker((tx) => tx.employerAnswer.create({ data: { ...said, ...about, ...by } }));
});

const changed = (role: Role, ...statements: string[]) => changedRows(world, role, ...statements);
const member = (role: Exclude<Role, 'admin'>) => world.own.members[role].membership.id;
const candidate = () => world.own.candidate.id;
const answerOf = (source: string, by: () => string, registeredOn = 'today()') => () =>
  `insert into follow_ups (candidate_id, status_date, registered_on, source, status, registered_by, answered_at)
   values ('${candidate()}', '2026-01-01', ${registeredOn}, '${source}', 'ordinary', '${by()}', '2020-01-01')`;
const onAnswer = (change: () => string) => () => `update follow_ups set ${change()} where id = '${world.own.followUp.id}'`;
const decisionBy = (by: () => string, measuredOn = 'f.status_date') => () =>
  `insert into result_decisions (candidate_id, measured_on, status, reason, decided_by, decided_at, follow_up_id)
   select f.candidate_id, ${measuredOn}, f.status, 'x', ${by()}, '2020-01-01', f.id from follow_ups f where f.id = '${world.own.followUp.id}'`;
const onJob = (change: () => string) => () => `update employments set ${change()} where id = '${world.own.employment.id}'`;
const onSubsidy = (change: () => string) => () => `update wage_subsidies set ${change()} where id = '${world.own.subsidy.id}'`;
const voided = (table: string) => () => `update ${table} set voided_at = null, void_reason = null
  where voided_at is not null and ${table === 'employments' ? `candidate_id = '${candidate()}'` : `employment_id = '${world.own.employment.id}'`}`;
const meetingOf = (columns: string, values: () => string) => () =>
  `insert into follow_up_meetings (candidate_id, met_on, place, participants, registered_by${columns})
   values ('${candidate()}', today() + 5, 'forged', 'x', ${values()})`;
const onMeeting = (change: () => string) => () => `update follow_up_meetings set ${change()} where id = '${world.own.meeting.id}'`;
const onStep = (change: () => string) => () => `update next_steps set ${change()} where id = '${world.own.step.id}'`;
const move = (columns = '', values = '') => () => `insert into next_step_moves (step_id, from_day, to_day, reason, moved_by${columns})
  select s.id, s.due_on, s.due_on + 9, 'forged', '${member('nav_advisor')}'${values} from next_steps s where s.id = '${world.own.step.id}'`;
const shareOf = (columns = '', values: () => string = () => '', of: () => string = () => neighbour) => () =>
  `insert into nav_shares (candidate_id, nav_office_id, purpose, legal_basis${columns})
   values ('${of()}', '${world.own.members.nav_advisor.organisationId}', 'forged', 'consent'${values()})`;
const onShare = (change: () => string) => () => `update nav_shares set ${change()} where id = '${world.own.share.id}'`;
const closing = (columns: string, values: () => string) => () =>
  `insert into low_pay_closings (employment_pay_id, reason, required_pay${columns}) select id, 'forged', ${values()} from employment_pay
   where employment_id = '${world.own.underpaid.id}'`;
const mailTo = (user: () => string) => () =>
  `insert into mails (user_id, kind, subject, body, path, dedupe_key) values ('${user()}', 'digest', 'Nytt passord', 'Skriv det her.', '/', 'forged')`;
const found = (table: string, where: string) => () => `select from ${table} where ${where}`;
const longAgo = `< now() - interval '1 day'`;

const attacks: Attack[] = [
  ['answers for another source', 'nav_advisor', answerOf('unit', () => member('nav_advisor'))],
  ['answers for another source', 'caseworker', answerOf('nav', () => member('caseworker'))],
  ['answers in another’s name', 'caseworker', answerOf('unit', () => member('unit_lead'))],
  ['answers on another day than today', 'caseworker', answerOf('unit', () => member('caseworker'), `'2026-01-31'`)],
  ['answers at another moment than now', 'caseworker', answerOf('unit', () => member('caseworker')), found('follow_ups', `answered_at ${longAgo} and registered_on = today()`)],
  ['corrects what another source said', 'nav_advisor', onAnswer(() => `status = 'not_employed'`)],
  ['corrects what another source said', 'caseworker', () => `update follow_ups set status = 'not_employed' where id = '${navsWord}'`],
  ['moves an answer to another person', 'caseworker', onAnswer(() => `candidate_id = '${neighbour}'`)],
  ['lets an answer be another source’s', 'caseworker', onAnswer(() => `source = 'supplier'`)],
  ['moves an answer to another day', 'caseworker', onAnswer(() => `status_date = status_date - 30`)],
  ['lets an answer be registered before', 'caseworker', onAnswer(() => `registered_on = registered_on - 1`)],
  ['corrects an answer in another’s name', 'caseworker', onAnswer(() => `status = 'not_employed', registered_by = '${member('unit_lead')}'`)],
  ['corrects an answer and leaves it in another’s name', 'caseworker', onAnswer(() => `status = 'not_employed'`),
    () => `select from follow_ups where id = '${world.own.followUp.id}' and registered_by is distinct from '${member('caseworker')}'`],
  ['says when an answer was given', 'caseworker', onAnswer(() => `answered_at = '2020-01-01'`), found('follow_ups', `answered_at < '2021-01-01'`)],
  ['rewrites what an employer answered', 'caseworker', () => `update follow_ups set status = 'not_employed' where id = '${employersWord}'`],
  ['takes a void answer up again', 'caseworker', onAnswer(() => `voided_at = now(), void_reason = 'x'`), onAnswer(() => `voided_at = null, void_reason = null`)],
  ['changes what a void answer says', 'caseworker', onAnswer(() => `voided_at = now(), void_reason = 'x'`), onAnswer(() => `void_reason = 'y'`)],

  ['decides in another’s name', 'caseworker', decisionBy(() => `'${member('unit_lead')}'`)],
  ['decides in nobody’s name', 'caseworker', decisionBy(() => 'null')],
  ['decides with an answer about another date', 'caseworker', decisionBy(() => `'${member('caseworker')}'`, `f.status_date + 60`)],
  ['decides at another moment than now', 'caseworker', decisionBy(() => `'${member('caseworker')}'`), found('result_decisions', `decided_at < '2021-01-01'`)],
  ['decides', 'nav_advisor', decisionBy(() => `'${member('nav_advisor')}'`)],

  ['moves a job to another person', 'caseworker', onJob(() => `candidate_id = '${neighbour}'`)],
  ['takes a void job up again', 'caseworker', voided('employments')],
  ['changes a void job', 'caseworker', () => `update employments set percent = 10 where voided_at is not null and candidate_id = '${candidate()}'`],
  ['moves a subsidy to another job', 'nav_advisor', onSubsidy(() => `employment_id = '${world.own.underpaid.id}'`)],
  ['moves a subsidy to another person', 'caseworker', onSubsidy(() => `employment_id = '${neighboursJob}'`)],
  ['takes a void subsidy up again', 'nav_advisor', onSubsidy(() => `voided_at = now(), void_reason = 'x'`), onSubsidy(() => `voided_at = null, void_reason = null`)],
  ['writes a subsidy in another’s name', 'nav_advisor', onSubsidy(() => `percent = 40, registered_by = '${member('caseworker')}'`),
    () => `select from wage_subsidies where registered_by = '${member('caseworker')}'`],
  ['writes what stood before', 'unit_lead', () => `insert into wage_subsidy_versions (wage_subsidy_id, starts_on, ends_on, reduced_work_capacity)
    values ('${world.own.subsidy.id}', '2026-01-01', '2026-02-01', false)`],
  ['writes what stood before', 'unit_lead', () => `insert into employment_versions (employment_id, employer_org_number, form, percent, started_on)
    values ('${world.own.employment.id}', '${world.own.supplier.orgNumber}', 'permanent', 100, '2026-01-01')`],
  ['takes a void percent up again', 'caseworker', voided('employment_terms')],
  ['takes void pay up again', 'caseworker', voided('employment_pay')],
  ['changes pay', 'caseworker', () => `update employment_pay set hourly_pay = 300 where id = '${world.own.pay.id}'`],
  ['says why a job ended on a day on which it did not', 'caseworker', () => `insert into employment_ends (employment_id, ended_on, reason)
    values ('${world.own.employment.id}', '2026-01-01', 'dismissed')`],
  ['closes low pay against a rate that there is not', 'caseworker', closing('', () => '999')],
  ['closes low pay against a rate to come', 'caseworker', closing('', () => '260')],
  ['closes low pay at another moment than now', 'caseworker', closing(', created_at', () => `216.04, '2020-01-01'`), found('low_pay_closings', `created_at ${longAgo}`)],

  ['makes a rate that is valid look as if typed today', 'admin', () => `update minimum_pay_rates set created_at = now() where valid_from = '2023-06-15'`,
    () => `update minimum_pay_rates set adult_rate = 170 where valid_from = '2023-06-15'`],
  ['makes a rate that can be put right for ever', 'admin', () => `insert into minimum_pay_rates (valid_from, adult_rate, youth_rate, source, created_at)
    values ('2026-02-01', 250, 200, 'x', '2099-01-01')`, found('minimum_pay_rates', `created_at > now() + interval '1 day'`)],

  ['shares in another’s name', 'caseworker', shareOf(', shared_by', () => `, '${member('unit_lead')}'`)],
  ['shares without a legal basis', 'caseworker', () => `insert into nav_shares (candidate_id, nav_office_id, purpose, shared_by)
    values ('${neighbour}', '${world.own.members.nav_advisor.organisationId}', 'x', '${member('caseworker')}')`],
  ['shares from a day that is over', 'caseworker', shareOf(', shared_by, shared_at', () => `, '${member('caseworker')}', '2026-01-01'`), found('nav_shares', `purpose = 'forged' and shared_at ${longAgo}`)],
  ['shares with somebody else than NAV', 'caseworker', () => `insert into nav_shares (candidate_id, nav_office_id, purpose, legal_basis, shared_by)
    values ('${neighbour}', '${world.own.supplier.id}', 'x', 'consent', '${member('caseworker')}')`],
  ['shares whoever has a protected address', 'caseworker', () => `update candidates set protected_address = true where id = '${neighbour}'`,
    shareOf(', shared_by', () => `, '${member('caseworker')}'`)],
  ['gives a share another purpose', 'caseworker', onShare(() => `purpose = 'x'`)],
  ['gives a share to another office', 'caseworker', onShare(() => `nav_office_id = '${world.foreign.members.nav_advisor.organisationId}'`)],
  ['ends a share without saying why', 'caseworker', onShare(() => `ended_at = now(), ended_by = '${member('caseworker')}'`)],
  ['ends a share on a day that is over', 'caseworker', onShare(() => `ended_at = '2027-01-01', ended_by = '${member('caseworker')}', end_reason = 'mistake'`), found('nav_shares', `ended_at > now() + interval '1 day'`)],
  ['takes an ended share up again', 'caseworker', onShare(() => `ended_at = now(), ended_by = '${member('caseworker')}', end_reason = 'mistake'`),
    onShare(() => `ended_at = null, ended_by = null, end_reason = null`)],
  ['ends a share', 'nav_advisor', onShare(() => `ended_at = now(), ended_by = '${member('nav_advisor')}', end_reason = 'mistake'`)],

  ['writes of a meeting that has not been held', 'nav_advisor', meetingOf(', agreed, agreed_at, agreed_by', () => `'${member('nav_advisor')}', 'x', '2099-01-01', '${member('nav_advisor')}'`)],
  ['writes what was agreed in nobody’s name', 'nav_advisor', () => `insert into follow_up_meetings (candidate_id, met_on, place, participants, registered_by, agreed, agreed_at)
    values ('${candidate()}', today() - 5, 'x', 'x', '${member('nav_advisor')}', 'x', now())`],
  ['registers a meeting at another moment than now', 'caseworker', meetingOf(', registered_at', () => `'${member('caseworker')}', '2020-01-01'`), found('follow_up_meetings', `registered_at ${longAgo}`)],
  ['corrects what another wrote of a meeting', 'nav_advisor', () => `update follow_up_meetings set agreed = 'x' where id = '${world.own.step.meetingId}'`],
  ['moves a meeting to another person', 'caseworker', onMeeting(() => `candidate_id = '${neighbour}'`)],
  ['calls a meeting off in another’s name', 'nav_advisor', onMeeting(() => `cancelled_at = now(), cancel_reason = 'x', cancelled_by = '${member('caseworker')}'`)],
  ['agrees steps of a meeting that has not been held', 'nav_advisor', () => `insert into next_steps (meeting_id, text, owner, due_on, created_by)
    values ('${world.own.meeting.id}', 'x', 'unit', today(), '${member('nav_advisor')}')`],
  ['gives a step to somebody else', 'nav_advisor', onStep(() => `owner = 'unit', text = 'x'`)],
  ['moves a step without a line in the history', 'nav_advisor', onStep(() => `due_on = due_on + 9`)],
  ['writes a line in the history of a step that is not moved', 'nav_advisor', move(), () => 'set constraints all immediate', found('next_step_moves', `reason = 'forged'`)],
  ['moves a step at another moment than now', 'nav_advisor', move(', moved_at', `, '2020-01-01'`), found('next_step_moves', `moved_at ${longAgo}`)],
  ['says that a step was done on a day to come', 'nav_advisor', onStep(() => `done_on = today() + 1, outcome = 'x', closed_at = now(), closed_by = '${member('nav_advisor')}'`)],
  ['closes a step at another moment than now', 'nav_advisor', onStep(() => `drop_reason = 'forged', closed_at = '2020-01-01', closed_by = '${member('nav_advisor')}'`), found('next_steps', `closed_at ${longAgo}`)],
  ['opens a closed step', 'caseworker', () => `update next_steps set closed_at = null, closed_by = null, drop_reason = null where drop_reason is not null and meeting_id = '${world.own.step.meetingId}'`],

  ['counts a site’s people on a day to come', 'coordinator', () => `update work_sites set counted_on = today() + 1 where id = '${world.own.site.id}'`],
  ['moves a practice to a site of another supplier', 'coordinator', () => `update placements set work_site_id = '${world.foreign.site.id}' where id = '${world.own.placement.id}'`],
  ['says where a practice was that is over', 'coordinator', () => `update placements set work_site_id = '${world.own.site.id}' where id = '${world.own.ended.id}'`],
  ['moves a practice to a site that is not in use', 'coordinator', () => `update work_sites set closed_at = now() where id = '${world.own.site.id}'`,
    () => `update placements set work_site_id = '${world.own.site.id}' where id = '${world.own.placement.id}'`],
  ['says for the supplier where a practice is', 'caseworker', () => `update placements set work_site_id = '${world.own.site.id}' where id = '${world.own.placement.id}'`],
  ['closes a signal at another moment than now', 'caseworker', () => `insert into misuse_signal_closures (unit_id, kind, candidate_id, placement_id, rested_on, reason, closed_by, closed_at)
    select c.unit_id, 'practice_over_12_months', c.id, p.id, 1, 'forged', '${member('caseworker')}', '2099-01-01' from candidates c join placements p on p.candidate_id = c.id where c.id = '${world.own.watched.id}'`,
    found('misuse_signal_closures', `closed_at > now() + interval '1 day'`)],
  ['closes a site’s signal on more people than could be there', 'unit_lead', () => `insert into misuse_signal_closures (unit_id, kind, work_site_id, counted_on, rested_on, reason, closed_by)
    select '${world.own.members.unit_lead.organisationId}', 'practice_share_at_site', w.id, w.counted_on, 2000000000, 'x', '${member('unit_lead')}' from work_sites w where w.id = '${world.own.site.id}'`],

  ['answers an employer’s question past its function', 'coordinator', () => `insert into employer_answers (kind, candidate_id, employment_id, employment_version, supplier_id, about_on, answer, words, answered_by)
    values ('still_employed', '${candidate()}', '${world.own.employment.id}', 1, '${world.own.supplier.id}', '2026-01-01', 'no', 'x', '${member('coordinator')}')`],
  ['answers with a result of the supplier', 'coordinator', answerOf('supplier', () => member('coordinator'))],
  ['answers a question that is not asked', 'coordinator', () => `select from (select answer_employer_question('still_employed', '${world.own.employment.id}', '2026-01-01',
    'no', null, null, null, null, 'x') as written) a where a.written is not null`],
  ['answers a question of another supplier', 'coordinator', () => `select from (select answer_employer_question('still_employed', '${world.foreign.employee.jobId}', '${world.foreign.employee.aboutOn}',
    'no', null, null, null, null, 'x') as written) a where a.written is not null`],

  ['writes a mail to somebody', 'caseworker', mailTo(() => world.foreign.members.mentor.user.id)],
  ['writes a mail to somebody', 'mentor', mailTo(() => world.admin.user.id)],
  ['keeps a digest away by taking its name', 'coordinator', mailTo(() => world.own.members.coordinator.user.id)],
  ['rewrites a mail', 'admin', () => `update mails set body = 'x' where id = '${world.own.mail.id}'`],
  ['says that a mail was sent', 'admin', () => `update mails set sent_at = now() where id = '${world.own.mail.id}'`],
  ['chooses for somebody else what is mailed', 'admin', () => `insert into mail_settings (id, digest_hour) values ('${world.own.members.mentor.user.id}', null)`],

  ['keeps an upload for longer than a day', 'unit_lead', () => `insert into import_uploads (unit_id, uploaded_by, content, created_at)
    values ('${world.own.members.unit_lead.organisationId}', '${member('unit_lead')}', 'x', '2099-01-01')`, found('import_uploads', `created_at > now() + interval '1 day'`)],
  ['sends an upload in another’s name', 'unit_lead', () => `insert into import_uploads (unit_id, uploaded_by, content)
    values ('${world.own.members.unit_lead.organisationId}', '${member('caseworker')}', 'x')`],
  ['says that an upload is imported', 'unit_lead', () => `update import_uploads set state = 'done', content = null where id = '${world.own.upload.id}'`],
  ['gives an upload to another unit', 'unit_lead', () => `update import_uploads set unit_id = '${world.foreign.members.unit_lead.organisationId}' where id = '${world.own.upload.id}'`],
];

describe('over the portal’s connection, and with its own rows', () => {
  test.each(attacks)('nobody %s (%s)', async (_what, role, ...statements) => {
    expect(await changed(role, ...statements.map((statement) => statement()))).toBe(0);
  });
});

/** What the checking of an upload writes, from cells that are masked before they are kept. */
const unwritten = ['import_uploads.findings'];
const everyMonth = `'2020-01-01', '2030-01-01'`;
const misuseFacts = (of: () => string) => () => `select from misuse_facts(today(), '2020-01-01', today(), 1, ${of()})`;
const standings = (supplier: () => string) => () =>
  `select from (select key_figure_standings(null, ${supplier()}, 'exit', today(), ${everyMonth}) as counted) k where k.counted is not null`;
const askedFor: [what: string, roles: readonly Role[], statement: () => string][] = [
  ['facts of misuse', ['nav_advisor', 'coordinator', 'mentor', 'admin', 'buyer'], misuseFacts(() => 'null')],
  ['facts of misuse about a foreign candidate', ['caseworker', 'unit_lead'], misuseFacts(() => `'${world.foreign.watched.id}'`)],
  ['how suppliers are judged', ['caseworker', 'nav_advisor', 'coordinator', 'mentor', 'admin', 'buyer'], () => `select from ended_practices(today(), '2020-01-01', 6, null)`],
  ['how many are at each site', ['caseworker', 'nav_advisor', 'coordinator', 'mentor', 'admin', 'buyer'], () => 'select from practice_at_sites(today(), null)'],
  ['whom an employer is asked about', ['caseworker', 'unit_lead', 'nav_advisor', 'mentor', 'admin', 'buyer'], () => 'select from employer_questions()'],
  ['whom another employer is asked about', ['coordinator', 'admin', 'buyer'], () => `select from open_employer_questions('${world.foreign.supplier.id}')`],
  ['results due', ['coordinator', 'mentor', 'admin', 'buyer'], () => `select from results_due(today(), ${everyMonth})`],
  ['results that are answered', ['coordinator', 'mentor', 'admin', 'buyer'], () => `select from answered_results(today(), ${everyMonth})`],
  ['what sources say of a person', ['coordinator', 'mentor', 'nav_advisor', 'admin', 'buyer'], () => `select from answers_at('${candidate()}', '2026-01-01', today())`],
  ['how firm the figures are', ['mentor', 'admin', 'buyer'], standings(() => 'null')],
  ['how firm another supplier’s figures are', ['coordinator', 'mentor', 'admin', 'buyer'], standings(() => `'${world.foreign.supplier.id}'`)],
  ['how firm everybody’s figures are', ['coordinator'], standings(() => 'null')],
  ['whether any supplier has a coordinator', ['caseworker', 'nav_advisor', 'coordinator', 'mentor', 'admin', 'buyer'],
    () => 'select from (select some_supplier_has_a_coordinator() as yes) s where s.yes is not null'],
  ['which shared candidates are protected', ['caseworker', 'coordinator', 'mentor', 'admin', 'buyer'], () => 'select from unnest(protected_shared_with_actor()) id'],
  ['the queue of jobs', ['caseworker', 'unit_lead', 'nav_advisor', 'coordinator', 'mentor', 'admin', 'buyer'], () => 'select from pgboss.job'],
];
test.each(askedFor)('%s are told to nobody else, in a function either', async (_what, others, statement) => {
  for (const role of others) expect(await changed(role, statement()), role).toBe(0);
});

test('every text that somebody writes of results, jobs, plans and sites refuses a national identity number', async () => {
  const tables = ['follow_ups', 'result_decisions', 'employer_answers', 'employments', 'employment_terms', 'employment_pay', 'employment_ends',
    'low_pay_closings', 'wage_subsidies', 'minimum_pay_rates', 'nav_shares', 'follow_up_meetings', 'next_steps', 'next_step_moves',
    'work_sites', 'misuse_signal_closures', 'mails', 'import_uploads'];
  const { rows } = await asOwner((client) => client.query<{ column: string }>(
    `select c.table_name || '.' || c.column_name as column from information_schema.columns c
     where c.table_schema = 'public' and c.table_name = any ($1) and c.data_type in ('text', 'jsonb')
       and not exists (select from pg_constraint k where k.conrelid = c.table_name::regclass
         and pg_get_constraintdef(k.oid) ~ ('contains_national_identity_number\\(.*\\m' || c.column_name || '\\M'))
     order by 1`, [tables]));
  expect(rows.map(({ column }) => column)).toEqual(unwritten);
});

test('NAV reads nothing of why somebody was shared whose address is protected now', async () => {
  const seen = () => changed('nav_advisor', `select from nav_shares where id = '${world.own.share.id}'`);
  const protect = (protectedAddress: boolean) => asWorker((tx) => tx.candidate.update({ where: { id: candidate() }, data: { protectedAddress } }));
  expect(await seen()).toBe(1);
  await protect(true);
  const whileProtected = await seen();
  await protect(false);
  expect(whileProtected).toBe(0);
});

const allowed: Attack[] = [
  ['answers for the unit', 'caseworker', answerOf('unit', () => member('caseworker'))],
  ['tells what the candidate said', 'unit_lead', answerOf('candidate', () => member('unit_lead'))],
  ['answers for NAV', 'nav_advisor', answerOf('nav', () => member('nav_advisor'))],
  ['corrects an answer', 'caseworker', onAnswer(() => `status = 'not_employed', registered_by = '${member('caseworker')}'`)],
  ['takes back what an employer answered', 'caseworker', () => `update follow_ups set voided_at = now(), void_reason = 'x' where id = '${employersWord}'`],
  ['takes an answer back', 'caseworker', onAnswer(() => `voided_at = now(), void_reason = 'x'`)],
  ['decides', 'caseworker', decisionBy(() => `'${member('caseworker')}'`)],
  ['changes a subsidy', 'nav_advisor', onSubsidy(() => 'percent = 40')],
  ['takes a job back', 'caseworker', () => `update employments set voided_at = now(), void_reason = 'x' where id = '${neighboursJob}'`],
  ['closes low pay', 'caseworker', closing('', () => '216.04')],
  ['shares with NAV', 'caseworker', shareOf(', shared_by', () => `, '${member('caseworker')}'`)],
  ['ends a share', 'caseworker', onShare(() => `ended_at = now(), ended_by = '${member('caseworker')}', end_reason = 'mistake'`)],
  ['plans a meeting', 'nav_advisor', meetingOf('', () => `'${member('nav_advisor')}'`)],
  ['moves a step', 'nav_advisor', move(), onStep(() => 'due_on = due_on + 9'), () => 'set constraints all immediate', found('next_step_moves', `reason = 'forged'`)],
  ['closes a step', 'caseworker', onStep(() => `done_on = today(), outcome = 'x', closed_at = now(), closed_by = '${member('caseworker')}'`)],
  ['says where a practice is', 'coordinator', () => `update placements set work_site_id = '${world.own.site.id}' where id = '${world.own.placement.id}'`],
  ['tries a mail again', 'admin', () => `update mails set given_up_at = null, attempts = 0 where id = '${world.own.mail.id}'`],
  ['sends an upload', 'unit_lead', () => `insert into import_uploads (unit_id, uploaded_by, content)
    values ('${world.own.members.unit_lead.organisationId}', '${member('unit_lead')}', 'x')`],
];
test.each(allowed)('somebody who may still %s (%s)', async (_what, role, ...statements) => {
  expect(await changed(role, ...statements.map((statement) => statement()))).toBe(1);
});
