import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { approveReport } from '~/commands/periodic-report/approve-report.server';
import { beginReport } from '~/commands/periodic-report/begin-report.server';
import { returnReport } from '~/commands/periodic-report/return-report.server';
import { saveReport } from '~/commands/periodic-report/save-report.server';
import { sendReport } from '~/commands/periodic-report/send-report.server';
import { addDays, today, type CalendarDate } from '~/domain/calendar-date';
import type { ReportWords } from '~/domain/periodic-report/report-values';
import { lastQuarterEnd, quarterSlug, quarterStart } from '~/domain/quarter';
import type { Viewer } from '~/domain/viewer';
import { asActor, asWorker } from '~/platform/database.server';
import { listReports } from '~/queries/periodic-report/list-reports.server';
import { readReport, readReportVersion } from '~/queries/periodic-report/read-report.server';
import { readLatestReport } from '~/queries/periodic-report/latest-report.server';
import { readNewReport, readReportToWrite } from '~/queries/periodic-report/read-report-form.server';
import { listTasks } from '~/queries/task/list-tasks.server';
import { makeViewer } from '../support/as-viewer.ts';
import { makeContract } from '../support/facts.ts';
import { publishQuarter, someFigures } from '../support/publish-quarter.ts';

const periodEnd = lastQuarterEnd(today());
const view = { search: '', sort: 'kvartal', direction: 'desc', page: 1 } as const;
const all = { standing: null, contractId: null };
const exact = { form: 'exact', measuredBy: periodEnd, cohort: 12, ordinary: 5, subsidised: 3 } as const;
const own = someFigures({ results: { '6': exact, '12': { form: 'none' } } });

async function parties() {
  const [buyer, lead] = [await makeViewer('buyer'), await makeViewer('unit_lead')];
  const contract = await makeContract({ buyerId: buyer.organisationId });
  const coordinator = await makeViewer('coordinator', contract.supplierId);
  const publish = (given: Partial<Parameters<typeof publishQuarter>[0]> = {}) =>
    publishQuarter({
      ...{ unitId: lead.organisationId, leadId: lead.membershipId, buyerId: buyer.organisationId },
      ...{ contractId: contract.id, supplierId: contract.supplierId, periodEnd, supplier: own, ...given },
    });
  return { buyer, lead, coordinator, contract, publish };
}

const words = (version: number, comment = 'Alle fikk mentor.'): ReportWords => ({ version, training_comment: comment, training_link: 'https://eksempel.no/kurs' });
const value = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: { code: string } }): Value => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};
const begin = async (viewer: Viewer, contractId: string) => value(await beginReport(viewer, { contractId, periodEnd }, words(0), randomUUID()));
const send = (viewer: Viewer, id: string, version: number) => sendReport(viewer, id, { version }, randomUUID());
const sendBack = (viewer: Viewer, id: string, version = 1) => returnReport(viewer, id, { version, reason: 'Timene mangler.' }, randomUUID());
const kindsOf = async (viewer: Viewer) => (await listTasks(viewer, today())).tasks.map(({ kind }) => kind);

test('a report is sent, comes back with a reason, is corrected and approved, and each version says what it said when it was sent', async () => {
  const { buyer, coordinator, contract, publish } = await parties();
  await publish();
  const id = await begin(coordinator, contract.id);
  expect(await send(coordinator, id, 1)).toMatchObject({ ok: true });
  expect(await sendBack(buyer, id)).toMatchObject({ ok: true });
  await publish({ revision: 2, supplier: someFigures({ volume: { ...own.volume, hired: 11 } }) });
  expect(await readReportToWrite(coordinator, id)).toMatchObject({ returned: { who: buyer.name, reason: 'Timene mangler.' } });
  expect(await readReport(coordinator, id)).toMatchObject({ state: 'returned', isCorrected: false });
  expect(await saveReport(coordinator, id, words(1, 'Nå med timer.'), randomUUID())).toMatchObject({ ok: true });
  expect(await readReport(coordinator, id)).toMatchObject({ state: 'returned', isCorrected: true });
  expect(await send(coordinator, id, 2)).toMatchObject({ ok: true });
  expect(await approveReport(buyer, id, { version: 2 }, randomUUID())).toMatchObject({ ok: true });

  const report = await readReport(buyer, id);
  expect(report.isCorrected).toBe(false);
  expect(report).toMatchObject({ state: 'approved', allowedActions: [], content: { sections: { training: { comment: 'Nå med timer.' } }, published: { revision: 2 } } });
  expect(report.history).toMatchObject([
    { what: 'sent', number: 1, who: coordinator.name, of: report.supplierName, on: today(), reason: null },
    { what: 'returned', number: 1, who: buyer.name, of: report.buyerName, on: today(), reason: 'Timene mangler.' },
    { what: 'sent', number: 2, who: coordinator.name },
    { what: 'approved', number: 2, who: buyer.name, reason: null },
  ]);
  const [first, second] = [await readReportVersion(coordinator, id, 1), await readReportVersion(coordinator, id, 2)];
  expect([first.standing, second.standing]).toEqual(['returned', 'approved']);
  const hired = (version: typeof first) => version.content.lines.find(({ measure }) => measure === 'hired')?.supplier;
  expect(first.content.sections.training.comment).toBe('Alle fikk mentor.');
  expect([hired(first), hired(second)]).toEqual([{ form: 'count', count: 4 }, { form: 'count', count: 11 }]);
  expect([first.newerRevision, second.newerRevision]).toEqual([2, null]);
});

test('before the quarter is published a report is written, but not sent; afterwards it holds what was published, without the contract’s results', async () => {
  const { buyer, coordinator, contract, publish } = await parties();
  const id = await begin(coordinator, contract.id);
  expect(await send(coordinator, id, 1)).toMatchObject({ refusal: { code: 'quarter_not_published' } });
  expect((await readReport(coordinator, id)).content).toMatchObject({ published: null, lines: [] });
  await publish({ contract: someFigures({ results: { '6': { ...exact, cohort: 13 }, '12': { form: 'none' } } }) });
  expect(await send(coordinator, id, 1)).toMatchObject({ ok: true });
  const stored = await asActor(buyer, 'portal_buyer', (tx) => tx.periodicReportVersion.findFirstOrThrow({ where: { reportId: id }, select: { figures: true } }));
  expect(stored.figures).toMatchObject({ revision: 1, supplier: own });
  expect(Object.keys((stored.figures as { contract: object }).contract).toSorted()).toEqual(['clock', 'departments', 'places', 'training', 'volume']);
});

test('the draft is the supplier’s alone: before it is sent, neither buyer nor unit finds a report or learns that it was begun', async () => {
  const { buyer, lead, coordinator, contract, publish } = await parties();
  await publish();
  const id = await begin(coordinator, contract.id);
  for (const other of [buyer, lead]) await expect(readReport(other, id)).rejects.toMatchObject({ status: 404 });
  const rowOf = async (viewer: Viewer) => (await listReports(viewer, view, { ...all, contractId: contract.id }, today())).rows;
  for (const other of [buyer, lead]) expect(await rowOf(other)).toMatchObject([{ id: null, state: 'none', dueOn: addDays(today(), 30) }]);
  expect(await rowOf(coordinator)).toMatchObject([{ id, state: 'draft' }]);
  const seen = await asActor(lead, lead.connection, (tx) => tx.periodicReport.findMany({ where: { id }, select: { id: true } }));
  expect(seen).toEqual([]);
  await send(coordinator, id, 1);
  for (const other of [buyer, lead]) expect(await readReport(other, id)).toMatchObject({ state: 'sent', shows: 'sent' });
  await expect(readReport(await makeViewer('coordinator'), id)).rejects.toMatchObject({ status: 404 });
});

test('the contract’s page says how its latest report stands to each who may read it, and nothing to a subcontractor', async () => {
  const { buyer, lead, coordinator, contract, publish } = await parties();
  expect(await readLatestReport(lead, contract.id, today())).toMatchObject({ id: null, periodEnd, state: 'none', publishedOn: null, dueOn: null });
  await publish({ periodEnd: addDays(quarterStart(periodEnd), -1) });
  await publish();
  const id = await begin(coordinator, contract.id);
  expect(await readLatestReport(coordinator, contract.id, today())).toMatchObject({ id, periodEnd, state: 'draft', party: 'supplier' });
  await send(coordinator, id, 1);
  const latest = { id, periodEnd, state: 'sent', dueOn: addDays(today(), 14) };
  expect(await readLatestReport(buyer, contract.id, today())).toMatchObject({ ...latest, party: 'buyer' });
  for (const reader of [lead, await makeViewer('caseworker', lead.organisationId), await makeViewer('nav_advisor')]) {
    expect(await readLatestReport(reader, contract.id, today())).toMatchObject({ ...latest, party: 'reader' });
  }
  const subcontractor = await makeViewer('coordinator');
  await asWorker((tx) =>
    tx.contractSupplier.create({ data: { contractId: contract.id, supplierId: subcontractor.organisationId, link: 1, aboveSupplierId: contract.supplierId } }),
  );
  expect(await readLatestReport(subcontractor, contract.id, today())).toBeNull();
  expect(await readLatestReport(await makeViewer('buyer'), contract.id, today())).toBeNull();
});

test('the list is searched by contract, and by the other party of it', async () => {
  const { buyer, coordinator, contract, publish } = await parties();
  await publish();
  const [{ buyerName, supplierName } = expect.fail()] = (await listReports(buyer, view, all, today())).rows;
  const found = async (viewer: Viewer, search: string) => (await listReports(viewer, { ...view, search }, all, today())).total;
  for (const viewer of [buyer, coordinator]) expect(await found(viewer, contract.name.toUpperCase())).toBe(1);
  expect([await found(buyer, supplierName), await found(coordinator, buyerName)]).toEqual([1, 1]);
  expect([await found(buyer, buyerName), await found(coordinator, supplierName)]).toEqual([0, 0]);
});

test('what waits is a task of whoever does it next: write, read, correct', async () => {
  const { buyer, coordinator, contract, publish } = await parties();
  expect(await kindsOf(coordinator)).toEqual([]);
  await publish();
  const { tasks } = await listTasks(coordinator, today());
  expect(tasks).toMatchObject([{ kind: 'write_periodic_report', subject: contract.name, dueOn: addDays(today(), 30), path: `/rapporter/ny/${contract.id}/${quarterSlug(periodEnd)}` }]);
  const id = await begin(coordinator, contract.id);
  expect((await listTasks(coordinator, today())).tasks).toEqual(tasks);
  expect((await readNewReport(coordinator, { contractId: contract.id, periodEnd })).begun).toBe(id);
  await send(coordinator, id, 1);
  expect([await kindsOf(coordinator), await kindsOf(buyer)]).toEqual([[], ['read_periodic_report']]);
  expect((await listTasks(buyer, today())).tasks).toMatchObject([{ dueOn: addDays(today(), 14), path: `/rapporter/${id}` }]);
  await sendBack(buyer, id);
  expect([await kindsOf(coordinator), await kindsOf(buyer)]).toEqual([['correct_periodic_report'], []]);
});

describe('two at once, and out of turn', () => {
  test('a report is begun once, saved on what stands, sent once and answered once', async () => {
    const { buyer, coordinator, contract, publish } = await parties();
    await publish();
    const id = await begin(coordinator, contract.id);
    expect(await beginReport(coordinator, { contractId: contract.id, periodEnd }, words(0), randomUUID())).toMatchObject({ refusal: { code: 'stale' } });
    expect(await saveReport(coordinator, id, words(7), randomUUID())).toMatchObject({ refusal: { code: 'stale' } });
    expect(await send(coordinator, id, 7)).toMatchObject({ refusal: { code: 'stale' } });
    const both = await Promise.all([send(coordinator, id, 1), send(coordinator, id, 1)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await saveReport(coordinator, id, words(1), randomUUID())).toMatchObject({ refusal: { code: 'not_possible_now' } });
    const answers = await Promise.all([sendBack(buyer, id), approveReport(buyer, id, { version: 1 }, randomUUID())]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await sendBack(buyer, id, 2)).toMatchObject({ ok: false });
  });

  test('nobody but the main supplier reports, and only on quarters that are over', async () => {
    const { contract, coordinator } = await parties();
    const future = addDays(periodEnd, 92).slice(0, 4) + '-12-31';
    const place = { contractId: contract.id, periodEnd };
    await expect(beginReport(await makeViewer('coordinator'), place, words(0), randomUUID())).rejects.toMatchObject({ status: 404 });
    await expect(beginReport(coordinator, { ...place, periodEnd: future as CalendarDate }, words(0), randomUUID())).rejects.toMatchObject({ status: 404 });
    await expect(beginReport(coordinator, { ...place, periodEnd: '2019-03-31' }, words(0), randomUUID())).rejects.toMatchObject({ status: 404 });
  });
});

describe('PostgreSQL alone', () => {
  const asks = (viewer: Viewer) => (statement: string) => asActor(viewer, viewer.connection, (tx) => tx.$executeRawUnsafe(statement));

  test('writes the published figures into what is sent, whatever the statement claims, and refuses a turn that is not theirs', async () => {
    const { buyer, coordinator, contract, publish } = await parties();
    const id = await begin(coordinator, contract.id);
    const claim = (by: Viewer) =>
      `insert into periodic_report_versions (report_id, contract_id, supplier_id, number, sections, figures, commitments, release_id, sent_by, sent_by_name, sent_at)
       values ('${id}', '${contract.id}', '${contract.supplierId}', 9, '{}', '{"supplier": "alle i jobb"}', '[1]', '${randomUUID()}', '${by.membershipId}', 'x', '2020-01-01')`;
    await expect(asks(coordinator)(claim(coordinator))).rejects.toThrow('not published');
    const release = await publish();
    await expect(asks(coordinator)(claim(buyer))).rejects.toThrow('row-level security');
    await asks(coordinator)(claim(coordinator));
    const [version] = await asActor(buyer, 'portal_buyer', (tx) => tx.periodicReportVersion.findMany({ where: { reportId: id } }));
    expect(version).toMatchObject({ number: 1, releaseId: release.id, commitments: [], figures: { supplier: own } });
    expect(version?.sentAt.getFullYear()).toBe(new Date().getFullYear());
    await expect(asks(coordinator)(claim(coordinator))).rejects.toThrow('waits for its answer');
    await expect(asks(coordinator)(`update periodic_report_drafts set version = version + 1 where id = '${id}'`)).rejects.toThrow('waits for its answer');
  });

  test('lets nobody answer for another, without a reason, twice or on a foreign contract, and nobody change what was sent', async () => {
    const { buyer, coordinator, contract, publish } = await parties();
    await publish();
    const id = await begin(coordinator, contract.id);
    await send(coordinator, id, 1);
    const [version] = await asActor(buyer, 'portal_buyer', (tx) => tx.periodicReportVersion.findMany({ where: { reportId: id }, select: { id: true } }));
    const answer = (by: Viewer, approved: boolean) =>
      `insert into periodic_report_answers (id, approved, answered_by, answered_by_name) values ('${version?.id}', ${approved}, '${by.membershipId}', 'x')`;
    await expect(asks(buyer)(answer(coordinator, true))).rejects.toThrow('row-level security');
    await expect(asks(buyer)(answer(buyer, false))).rejects.toThrow('return_has_a_reason');
    const other = await makeViewer('buyer');
    await expect(asks(other)(answer(other, true))).rejects.toThrow('row-level security');
    await expect(asks(coordinator)(answer(coordinator, true))).rejects.toThrow('permission denied');
    await expect(asks(coordinator)(`update periodic_report_versions set sections = '{}'`)).rejects.toThrow('permission denied');
    await expect(asks(buyer)(`select sections from periodic_report_drafts`)).rejects.toThrow('permission denied');
    await asks(buyer)(answer(buyer, true));
    await expect(asks(buyer)(answer(buyer, true))).rejects.toThrow('23505');
  });
});
