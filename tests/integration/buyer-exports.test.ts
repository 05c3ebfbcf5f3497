// What a buyer takes out: tenders, promises and what was published, each no more than its screen shows.
import { randomUUID } from 'node:crypto';
import readSheets from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { addDays, today } from '~/domain/calendar-date.ts';
import { lastQuarterEnd } from '~/domain/quarter.ts';
import { beginReport } from '~/commands/periodic-report/begin-report.server.ts';
import { asWorker } from '~/platform/database.server.ts';
import { exportFile } from '~/queries/dataset/export-file.server.ts';
import { makeViewer } from '../support/as-viewer.ts';
import { exportedRows, exportedTables } from '../support/exported-tables.ts';
import { makeContract } from '../support/facts.ts';
import { tellBuyer } from '../support/told-figures.ts';

const on = '2026-11-20';
const weights = { totalWeight: 30, weightTraining: 10, weightTimeToJob: 8, weightCooperation: 5, weightDocumentation: 4, weightCost: 3 };

/** A tender with one tenderer, of which one part is answered, scored and promised. */
async function evaluatedInPart(buyerId: string) {
  return asWorker((tx) =>
    tx.tender.create({
      data: {
        ...{ ...weights, buyerId, name: 'Renhold 2027' },
        tenderers: {
          create: {
            ...{ name: 'Tilbyder AS', orgNumber: '910000098' },
            answers: { create: { part: 'training', text: '=Alle får opplæring' } },
            scores: { create: { part: 'training', score: 7.5, reason: 'Godt svar' } },
            commitments: { create: { part: 'training', kind: 'certificate_share', value: 60, direction: 'at_least', basis: 'share' } },
          },
        },
      },
    }),
  );
}

test('an evaluation is a workbook with the sum, the parts and the promises, and a part without a score has no points', async () => {
  const buyer = await makeViewer('buyer');
  const { id } = await evaluatedInPart(buyer.organisationId);
  const tables = await exportedTables(buyer, 'evaluering', { search: `id=${id}`, format: 'xlsx', on });
  const { body } = await exportFile(buyer, { key: 'evaluering', format: 'xlsx' }, tables);
  const sheets = await readSheets(Buffer.from(body as Uint8Array));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Les meg', 'Tilbydere', 'Tilbudene del for del', 'Løftene i tilbudene']);
  const parts = await exportedRows(buyer, 'tilbud-del-for-del', { search: `id=${id}`, on });
  expect(parts).toHaveLength(5);
  expect(parts[0]).toMatchObject({ Tilbyder: 'Tilbyder AS', 'Vekt, prosent': 0.1, Poeng: 7.5, 'Vektede poeng': 7.5, Begrunnelse: 'Godt svar', Svar: '=Alle får opplæring' });
  expect(parts[1]).toMatchObject({ 'Vekt, prosent': 0.08, Poeng: null, 'Vektede poeng': null, Svar: null });
  const [sum] = await exportedRows(buyer, 'tilbydere', { search: `id=${id}`, on });
  expect(sum).toMatchObject({ Svar: 1, 'Poeng gitt': 1, Poengsum: null, 'Høyeste poengsum': 30, Tildelt: null });
  const [promise] = await exportedRows(buyer, 'loefter-i-tilbudene', { search: `id=${id}`, on });
  expect(promise).toMatchObject({ Løfte: 'Minst 60\u00a0% får kompetansebevis', Tall: 60 });
});

test('another buyer takes out nothing of a tender', async () => {
  const { id } = await evaluatedInPart((await makeViewer('buyer')).organisationId);
  const other = await makeViewer('buyer');
  await expect(exportedTables(other, 'tilbud-del-for-del', { search: `id=${id}`, on })).rejects.toMatchObject({ status: 404 });
  expect(await exportedRows(other, 'konkurranser', { on })).toEqual([]);
});

test('a buyer is told what is reached by what was published, and of a promise that awaits it nothing', async () => {
  const buyer = await makeViewer('buyer');
  const contract = await makeContract({ buyerId: buyer.organisationId, name: 'Renhold på Øya', startsOn: '2025-01-01', endsOn: '2028-12-31' });
  const promise = { kind: 'people_hired', part: 'time_to_job', direction: 'at_least', basis: 'whole_contract', value: 40 } as const;
  await asWorker((tx) => tx.commitment.create({ data: { ...promise, contractId: contract.id, supplierId: contract.supplierId, changes: { create: { version: 1, value: 40 } } } }));
  const read = () => exportedRows(buyer, 'lovet-og-naadd', { search: `id=${contract.id}`, on });
  expect(await read()).toMatchObject([{ Kontrakt: 'Renhold på Øya', Lovet: 40, 'Nådd, antall': null, Status: 'Ikke publisert ennå', 'Oppdragsgiver ser': null }]);
  await tellBuyer(buyer.organisationId, '2026-09-30', [{ contractId: contract.id, supplierId: contract.supplierId, volume: { hired: 2 } }]);
  expect(await read()).toMatchObject([{ 'Lovet i alt': 40, 'Nådd, antall': 2, 'Tallene gjelder til og med': '2026-09-30', Status: 'Bak' }]);
});

test('the portfolio holds each contract as it was published last, and of a split that is hidden nothing', async () => {
  const buyer = await makeViewer('buyer');
  const make = (name: string) => makeContract({ buyerId: buyer.organisationId, name, startsOn: '2025-01-01' });
  const [shown, hidden] = [await make('A-kontrakten'), await make('B-kontrakten')];
  const band = { form: 'band', measuredBy: '2026-09-30', cohort: 12, inJob: 'over_75' } as const;
  await tellBuyer(buyer.organisationId, '2026-09-30', [
    { contractId: null, volume: { onDate: 9 } },
    { contractId: shown.id, volume: { onDate: 2 }, results: { '6': { ...band, ordinary: 'from_50_to_75', subsidised: 'under_25' } } },
    { contractId: hidden.id, volume: { onDate: 7 }, results: { '6': { ...band, ordinary: null, subsidised: null } }, rest: { departments: [{ department: 'cleaning', onDate: 7 }] } },
  ]);
  const [one, other] = await exportedRows(buyer, 'portefoelje-kontrakter', { on });
  expect(one).toMatchObject({ Kontrakt: 'A-kontrakten', 'I praksis': 2, 'Etter 6 måneder, form': 'Intervall', 'Etter 6 måneder, målt': 12, 'Etter 6 måneder, i jobb, intervall': 'over 75\u00a0%', 'Etter 6 måneder, i jobb uten lønnstilskudd, intervall': '50–75\u00a0%' });
  expect(other).toMatchObject({ Kontrakt: 'B-kontrakten', 'Etter 6 måneder, form': 'Intervall', 'Etter 6 måneder, målt': 12, 'Etter 6 måneder, i jobb, intervall': 'over 75\u00a0%', 'Etter 6 måneder, i jobb uten lønnstilskudd, intervall': null });
  expect(await exportedRows(buyer, 'portefoelje-avdelinger', { on })).toMatchObject([{ Kontrakt: 'B-kontrakten', Avdeling: 'Renhold', 'I praksis': 7 }]);
  const [all] = await exportedTables(buyer, 'portefoelje-kvartaler', { on });
  expect([all?.filter, all?.rows[0]?.slice(0, 2)]).toEqual([['Kontrakt: Alle kontraktene'], ['2026-09-30', 9]]);
  const [chosen] = await exportedTables(buyer, 'portefoelje-kvartaler', { search: `kontrakt=${shown.id}`, on });
  expect([chosen?.filter, chosen?.rows[0]?.slice(0, 2)]).toEqual([['Kontrakt: A-kontrakten'], ['2026-09-30', 2]]);
});

test('the list of releases is a buyer’s own, and for the unit every buyer’s quarters with those that are not published', async () => {
  const [buyer, lead] = [await makeViewer('buyer'), await makeViewer('unit_lead')];
  const contract = await makeContract({ buyerId: buyer.organisationId, startsOn: '2026-04-01' });
  await tellBuyer(buyer.organisationId, '2026-06-30', [{ contractId: contract.id }]);
  const own = await exportedRows(buyer, 'publiseringer', { on });
  expect(own).toMatchObject([{ 'Kvartalets slutt': '2026-06-30', Status: 'Publisert', Utgave: 1 }]);
  const { name } = await asWorker((tx) => tx.organisation.findUniqueOrThrow({ where: { id: buyer.organisationId }, select: { name: true } }));
  const all = (await exportedRows(lead, 'publiseringer', { on })).filter((row) => row.Oppdragsgiver === name);
  expect(all.map((row) => [row['Kvartalets slutt'], row.Status, row.Utgave])).toEqual([
    ['2026-09-30', 'Ikke publisert', null],
    ['2026-06-30', 'Publisert', 1],
  ]);
});

test('nobody but the supplier learns from the file which reports are begun', async () => {
  const buyer = await makeViewer('buyer');
  const contract = await makeContract({ buyerId: buyer.organisationId });
  const coordinator = await makeViewer('coordinator', contract.supplierId);
  const periodEnd = lastQuarterEnd(today());
  const begun = await beginReport(coordinator, { contractId: contract.id, periodEnd }, { version: 0, training_comment: 'Påbegynt' }, randomUUID());
  expect(begun.ok).toBe(true);
  const asked = { search: `kontrakt=${contract.id}`, on: addDays(periodEnd, 1) };
  expect((await exportedRows(coordinator, 'kvartalsrapporter', asked))[0]).toMatchObject({ 'Kvartalets slutt': periodEnd, Status: 'Utkast' });
  expect((await exportedRows(buyer, 'kvartalsrapporter', asked))[0]).toMatchObject({ 'Kvartalets slutt': periodEnd, Status: 'Ikke sendt' });
});
