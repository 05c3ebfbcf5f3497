// Who may change what, asked of PostgreSQL alone: each role tries to change a row of its own side and a foreign one.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '~/domain/viewer.ts';
import { asActor, type Actor } from '~/platform/database.server.ts';
import { connectionOf, roles } from '~/policies/roles.ts';
import { asOwner } from '../support/database.ts';
import { makeWorld, type Side, type World } from '../support/world.ts';

const unit: readonly Role[] = ['caseworker', 'unit_lead'];
const withNav: readonly Role[] = [...unit, 'nav_advisor'];
const keepers: readonly Role[] = ['unit_lead', 'admin'];

interface Writes {
  table: string;
  /** A column that is written with the value it has. */
  column: string;
  row: (side: Side) => string;
  /** Who may change a row of the own side; nobody else may, and of the foreign side nobody but `foreign`. */
  own: readonly Role[];
  foreign?: readonly Role[];
}

const table: Writes[] = [
  { table: 'candidates', column: 'phone', row: ({ candidate }) => candidate.id, own: unit },
  { table: 'candidate_details', column: 'birth_year', row: ({ candidate }) => candidate.id, own: unit },
  { table: 'nav_shares', column: 'purpose', row: ({ share }) => share.id, own: unit },
  { table: 'follow_up_meetings', column: 'place', row: ({ meeting }) => meeting.id, own: withNav },
  { table: 'next_steps', column: 'version', row: ({ step }) => step.id, own: withNav },
  { table: 'next_step_moves', column: 'reason', row: ({ step }) => step.moves[0]?.id ?? '', own: [] },
  { table: 'placements', column: 'version', row: ({ placement }) => placement.id, own: [...unit, 'coordinator'] },
  { table: 'training_templates', column: 'version', row: ({ template }) => template.id, own: ['coordinator'] },
  { table: 'training_template_versions', column: 'number', row: ({ template }) => template.trainingTemplateVersions[0]?.id ?? '', own: [] },
  { table: 'training_plans', column: 'version', row: ({ plan }) => plan.id, own: ['coordinator', 'mentor'] },
  { table: 'training_modules', column: 'hours', row: ({ trainingModule: { id } }) => id, own: ['coordinator', 'mentor'] },
  { table: 'training_aims', column: 'level', row: ({ aim }) => aim.id, own: ['coordinator', 'mentor'] },
  { table: 'employments', column: 'percent', row: ({ employment }) => employment.id, own: unit },
  { table: 'employment_terms', column: 'version', row: ({ term }) => term.id, own: unit },
  { table: 'employment_pay', column: 'version', row: ({ pay }) => pay.id, own: unit },
  { table: 'low_pay_closings', column: 'reason', row: ({ lowPayClosing }) => lowPayClosing.id, own: [] },
  { table: 'minimum_pay_rates', column: 'version', row: ({ rate }) => rate.id, own: ['admin'], foreign: ['admin'] },
  { table: 'wage_subsidies', column: 'percent', row: ({ subsidy }) => subsidy.id, own: withNav },
  { table: 'follow_ups', column: 'note', row: ({ followUp }) => followUp.id, own: unit },
  { table: 'employer_answers', column: 'words', row: ({ employerAnswer }) => employerAnswer.id, own: [] },
  { table: 'result_decisions', column: 'reason', row: ({ decision }) => decision.id, own: [] },
  { table: 'hire_reports', column: 'version', row: ({ hireReport }) => hireReport.id, own: [...unit, 'coordinator'] },
  // Who follows for the supplier may take a waiting one back, which is a write.
  { table: 'proposals', column: 'version', row: ({ proposal }) => proposal.id, own: [...unit, 'coordinator', 'mentor'] },
  { table: 'weekly_reports', column: 'note', row: ({ report }) => report.id, own: ['coordinator', 'mentor'] },
  { table: 'placement_contacts', column: 'note', row: ({ contact }) => contact.id, own: [] },
  { table: 'place_offers', column: 'version', row: ({ offer }) => offer.id, own: ['coordinator'] },
  { table: 'work_sites', column: 'version', row: ({ site }) => site.id, own: ['coordinator'] },
  { table: 'misuse_signal_closures', column: 'reason', row: ({ closure }) => closure.id, own: [] },
  { table: 'agreements', column: 'version', row: ({ agreement }) => agreement.id, own: [...unit, 'coordinator'] },
  { table: 'assessments', column: 'version', row: ({ assessment }) => assessment.id, own: [...unit, 'coordinator', 'mentor'] },
  { table: 'certificates', column: 'version', row: ({ certificate }) => certificate.id, own: [...unit, 'coordinator'] },
  { table: 'certificate_modules', column: 'position', row: ({ certificate }) => certificate.certificateModules[0]?.id ?? '', own: [] },
  { table: 'import_uploads', column: 'working_on', row: ({ upload }) => upload.id, own: ['unit_lead'] },
  // A token is only taken back; nothing else of it changes.
  { table: 'api_tokens', column: 'purpose', row: ({ unitToken }) => unitToken.id, own: [] },
  { table: 'mails', column: 'body', row: ({ mail }) => mail.id, own: [] },
  { table: 'tenders', column: 'name', row: ({ tenders }) => tenders.tender.id, own: ['buyer'] },
  { table: 'tenderers', column: 'version', row: ({ tenders }) => tenders.tenderer.id, own: ['buyer'] },
  { table: 'tender_answers', column: 'text', row: ({ tenders }) => tenders.answer.id, own: ['buyer'] },
  { table: 'tender_commitments', column: 'removed_at', row: ({ tenders }) => tenders.tendered.id, own: ['buyer'] },
  { table: 'tender_scores', column: 'reason', row: ({ tenders }) => tenders.score.id, own: ['buyer'] },
  { table: 'tender_approvals', column: 'digest', row: ({ tenders }) => tenders.approval.id, own: [] },
  { table: 'commitment_changes', column: 'reason', row: ({ commitment }) => commitment.changes[0]?.id ?? '', own: [] },
  { table: 'releases', column: 'reason', row: ({ release }) => release.id, own: [] },
  { table: 'release_figures', column: 'figures', row: ({ release }) => release.figures[0]?.id ?? '', own: [] },
  { table: 'release_gaps', column: 'reason', row: ({ release }) => release.id, own: [] },
  { table: 'release_units', column: 'outcome', row: ({ release }) => release.units[0]?.id ?? '', own: [] },
  { table: 'release_trainings', column: 'people', row: ({ release }) => release.trainings[0]?.id ?? '', own: [] },
  { table: 'cost_measures', column: 'version', row: ({ measure }) => measure.id, own: ['coordinator'] },
  { table: 'cost_measure_comments', column: 'text', row: ({ measure }) => measure.comments[0]?.id ?? '', own: [] },
  { table: 'cost_statements', column: 'version', row: ({ statementDraft }) => statementDraft.id, own: ['coordinator'] },
  { table: 'cost_statement_details', column: 'changed_reason', row: ({ statementDraft }) => statementDraft.id, own: ['coordinator'] },
  { table: 'periodic_reports', column: 'period_end', row: ({ sentReport }) => sentReport.id, own: [] },
  { table: 'periodic_report_drafts', column: 'sections', row: ({ returnedReport }) => returnedReport.id, own: ['coordinator'] },
  { table: 'periodic_report_versions', column: 'sections', row: ({ sentReport }) => sentReport.version.id, own: [] },
  { table: 'periodic_report_answers', column: 'reason', row: ({ returned }) => returned.id, own: [] },
  { table: 'contracts', column: 'version', row: ({ contract }) => contract.id, own: keepers, foreign: keepers },
  { table: 'organisations', column: 'version', row: ({ supplier }) => supplier.id, own: ['admin'], foreign: ['admin'] },
  { table: 'users', column: 'version', row: ({ members }) => members.mentor.user.id, own: ['admin'], foreign: ['admin'] },
  {
    table: 'memberships',
    column: 'ended_at',
    row: ({ members }) => members.mentor.membership.id,
    own: ['admin', 'coordinator'],
    foreign: ['admin'],
  },
];

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

function actorOf(role: Role): Actor {
  return role === 'admin' ? world.admin.actor : world.own.members[role].actor;
}

/** How many rows a role changes; what PostgreSQL refuses changes none. */
async function changed(role: Role, statement: string): Promise<number> {
  return asActor(actorOf(role), connectionOf(role), (tx) => tx.$executeRawUnsafe(statement)).catch((error: unknown) => {
    if (/permission denied|row-level security|append-only|lies outside the job|does not exist in this kind of organisation/.test(String(error))) return 0;
    throw error;
  });
}

describe.each(table)('$table', ({ table: name, column, row, own, foreign = [] }) => {
  test.each(roles)('%s changes a row exactly where the access table lets it', async (role) => {
    const update = (side: Side) => `update ${name} set ${column} = ${column} where id = '${row(side)}'`;
    expect(await changed(role, update(world.own)), 'own').toBe(own.includes(role) ? 1 : 0);
    expect(await changed(role, update(world.foreign)), 'foreign').toBe(foreign.includes(role) ? 1 : 0);
  });

  test('nobody deletes a row', async () => {
    for (const role of roles) expect(await changed(role, `delete from ${name} where id = '${row(world.own)}'`), role).toBe(0);
  });
});

test('nobody but the unit writes of a foreign candidate, whatever the row claims', async () => {
  const claims = [
    `insert into placements (candidate_id, contract_id, supplier_id)
       values ('${world.foreign.candidate.id}', '${world.foreign.contract.id}', '${world.foreign.supplier.id}')`,
    `insert into employments (candidate_id, employer_org_number, form, percent, started_on)
       values ('${world.foreign.candidate.id}', '${world.foreign.supplier.orgNumber}', 'permanent', 100, '2026-01-01')`,
    `insert into follow_ups (candidate_id, status_date, registered_on, status)
       values ('${world.foreign.candidate.id}', '2026-01-01', '2026-01-01', 'ordinary')`,
    `insert into follow_up_meetings (candidate_id, met_on, place, participants) values ('${world.foreign.candidate.id}', '2026-01-01', 'x', 'x')`,
    `insert into next_steps (meeting_id, text, owner, due_on) values ('${world.foreign.step.meetingId}', 'x', 'unit', '2026-01-01')`,
    `insert into next_step_moves (step_id, from_day, to_day, reason) values ('${world.foreign.step.id}', '2026-01-01', '2026-01-02', 'x')`,
    `insert into candidate_notes (candidate_id, text) values ('${world.foreign.candidate.id}', 'x')`,
    `insert into employment_terms (employment_id, starts_on, percent)
       values ('${world.foreign.employment.id}', '${world.foreign.term.startsOn.toISOString().slice(0, 10)}'::date + 9, 50)`,
    `insert into employment_pay (employment_id, starts_on, hourly_pay)
       values ('${world.foreign.employment.id}', '${world.foreign.pay.startsOn.toISOString().slice(0, 10)}'::date + 9, 250)`,
    `insert into employment_ends (employment_id, ended_on, reason) values ('${world.foreign.employment.id}', '2026-01-01', 'ill')`,
    `insert into low_pay_closings (employment_pay_id, required_pay, reason) values ('${world.foreign.pay.id}', 1, 'x')`,
    `insert into wage_subsidies (employment_id, starts_on, ends_on)
       values ('${world.foreign.employment.id}', '2026-01-01', '2026-01-02')`,
    `insert into weekly_reports (placement_id, week_starts_on, how_it_goes) values ('${world.foreign.placement.id}', '2026-01-12', 'good')`,
    `insert into attendance_days (report_id, day, attendance) values ('${world.foreign.report.id}', '2026-01-12', 'present')`,
    `insert into placement_contacts (placement_id, contacted_on, note) values ('${world.foreign.placement.id}', '2026-01-12', 'x')`,
    `insert into agreements (placement_id, number, goal, tasks, training, follow_up_rhythm, starts_on, ends_on, days_per_week,
       hours_per_week, mentor_id) values ('${world.foreign.placement.id}', 9, 'other', 'x', 'x', 'weekly', '2026-01-01',
       '2026-02-01', 5, 30, '${world.foreign.members.mentor.membership.id}')`,
    `insert into hire_reports (placement_id, form, percent, started_on)
       values ('${world.foreign.ended.id}', 'permanent', 100, '2026-01-01')`,
    `insert into proposals (placement_id, kind, department, reason)
       values ('${world.foreign.placement.id}', 'change_department', 'it', 'x')`,
    `insert into place_offers (contract_id, supplier_id, department, places, starts_on, ends_on, place_of_work, job_prospect)
       values ('${world.foreign.contract.id}', '${world.foreign.supplier.id}', 'it', 1, '2026-01-01', '2026-02-01', 'x', 'no')`,
    `insert into work_sites (contract_id, supplier_id, name, employees, counted_on)
       values ('${world.foreign.contract.id}', '${world.foreign.supplier.id}', 'x', 5, '2026-01-01')`,
    ...Object.values(world.own.members).map(
      ({ membership, organisationId }) =>
        `insert into misuse_signal_closures (unit_id, kind, candidate_id, placement_id, rested_on, reason, closed_by) values ('${organisationId}',
           'practice_over_6_months', '${world.foreign.candidate.id}', '${world.foreign.placement.id}', 1, 'x', '${membership.id}')`,
    ),
    `insert into cost_measures (contract_id, supplier_id, part, text, planned_for)
       values ('${world.foreign.contract.id}', '${world.foreign.supplier.id}', 'other', 'x', '2026-01-01')`,
    `insert into cost_measure_comments (measure_id, organisation_id, text) values ('${world.foreign.measure.id}', '${world.foreign.supplier.id}', 'x')`,
    `insert into cost_statements (contract_id, supplier_id, quarter_end, price_effect)
       values ('${world.foreign.contract.id}', '${world.foreign.supplier.id}', '2025-03-31', 0)`,
    `insert into cost_statement_details values ('${world.foreign.statementDraft.id}', 0, 0, 0, 0, 0, 0, 0)`,
    `insert into tenders (buyer_id, name, total_weight, weight_training, weight_time_to_job, weight_cooperation, weight_documentation,
       weight_cost) values ('${world.foreign.members.buyer.organisationId}', 'x', 5, 1, 1, 1, 1, 1)`,
    `insert into tenderers (tender_id, name, org_number) values ('${world.foreign.tenders.tender.id}', 'x', '900009003')`,
    `insert into tender_answers (tenderer_id, part, text) values ('${world.foreign.tenders.tenderer.id}', 'cost', 'x')`,
    `insert into tender_commitments (tenderer_id, part, kind, value, direction, basis)
       values ('${world.foreign.tenders.tenderer.id}', 'time_to_job', 'people_hired', 1, 'at_least', 'whole_contract')`,
    `insert into tender_scores (tenderer_id, part, score, reason) values ('${world.foreign.tenders.tenderer.id}', 'cost', 1, 'x')`,
    `insert into training_plans (placement_id) values ('${world.foreign.placement.id}')`,
    `insert into training_modules (plan_id, position, title, hours) values ('${world.foreign.plan.id}', 9, 'x', 1)`,
    `insert into training_aims (module_id, position, text) values ('${world.foreign.trainingModule.id}', 9, 'x')`,
    `insert into training_progress (aim_id, from_level, to_level) values ('${world.foreign.aim.id}', 'with_help', 'on_own')`,
    `insert into training_template_versions (template_id, number) values ('${world.foreign.template.id}', 9)`,
    `insert into nav_shares (candidate_id, nav_office_id, purpose)
       values ('${world.foreign.candidate.id}', '${world.own.members.nav_advisor.organisationId}', 'x')`,
  ];
  for (const role of roles) for (const claim of claims) expect(await changed(role, claim), `${role}: ${claim}`).toBe(0);
});

test('nobody makes a placement of a candidate their own', async () => {
  const own = world.own.supplier.id;
  const takeover = `update placements set supplier_id = '${own}' where id = '${world.foreign.placement.id}'`;
  for (const role of roles) expect(await changed(role, takeover), role).toBe(0);
});

test('nobody gives themselves a role, and nobody writes in the log under another name', async () => {
  const other = world.foreign.members.caseworker.user.id;
  for (const role of roles.filter((one) => one !== 'admin')) {
    const { userId, organisationId } = actorOf(role);
    const asAdmin = `insert into memberships (user_id, organisation_id, role) values ('${userId}', '${world.admin.organisationId}', 'admin')`;
    expect(await changed(role, asAdmin), role).toBe(0);
    const asLead = `insert into memberships (user_id, organisation_id, role) values ('${other}', '${organisationId}', 'unit_lead')`;
    if (role !== 'unit_lead') expect(await changed(role, asLead), role).toBe(0);
    const entry = `insert into audit_log (user_id, action, table_name, row_id) values ('${other}', 'view', 'x', '${other}')`;
    expect(await changed(role, entry), role).toBe(0);
  }
});

test('password hashes and session codes are out of reach for every role of the portal', async () => {
  for (const role of roles) {
    for (const secret of ['user_credentials', 'sessions', 'password_links']) {
      await expect(
        asActor(actorOf(role), connectionOf(role), (tx) => tx.$queryRawUnsafe(`select 1 from ${secret}`)),
        `${role} ${secret}`,
      ).rejects.toThrow('permission denied');
    }
  }
});

test('the log holds who acted as what, on which row, and which columns changed', async () => {
  const { actor } = world.own.members.caseworker;
  const id = world.own.candidate.id;
  await asActor(actor, 'portal_app', (tx) => tx.candidate.update({ where: { id }, data: { motherTongue: 'Tigrinja' } }));
  const { rows } = await asOwner((client) =>
    client.query('select user_id, membership_id, action, table_name, changed_columns from audit_log where row_id = $1 order by id desc limit 1', [id]),
  );
  expect(rows[0]).toEqual({
    user_id: actor.userId,
    membership_id: actor.membershipId,
    action: 'update',
    table_name: 'candidates',
    changed_columns: ['mother_tongue'],
  });
});
