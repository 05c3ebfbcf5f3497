import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginReport } from '~/commands/periodic-report/begin-report.server';
import { sendReport } from '~/commands/periodic-report/send-report.server';
import { today } from '~/domain/calendar-date';
import { lastQuarterEnd } from '~/domain/quarter';
import { formatQuarter } from '~/i18n/format';
import { reportCsv } from '~/queries/periodic-report/report-csv';
import { reportJson } from '~/queries/periodic-report/report-json';
import { readReportVersion } from '~/queries/periodic-report/read-report.server';
import { drawReport, type PaperReport } from '~/routes/periodic-report-pdf/draw-report.server';
import { makeViewer } from '../support/as-viewer.ts';
import { makeContract } from '../support/facts.ts';
import { readPdf } from '../support/poppler';
import { publishQuarter, someFigures } from '../support/publish-quarter.ts';

const periodEnd = lastQuarterEnd(today());
let folder: string;
let report: PaperReport;
let pdf: Buffer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kvartalsrapport-'));
  const [buyer, lead] = [await makeViewer('buyer'), await makeViewer('unit_lead')];
  const contract = await makeContract({ buyerId: buyer.organisationId, name: 'Renhold på sørsiden' });
  const coordinator = await makeViewer('coordinator', contract.supplierId);
  const band = { form: 'band', measuredBy: periodEnd, cohort: 8, inJob: 'over_75', ordinary: null, subsidised: null } as const;
  await publishQuarter({
    ...{ unitId: lead.organisationId, leadId: lead.membershipId, buyerId: buyer.organisationId, periodEnd },
    ...{ contractId: contract.id, supplierId: contract.supplierId, supplier: someFigures({ results: { '6': band, '12': { form: 'none' } } }) },
  });
  const lines = Array.from({ length: 90 }, (_, line) => `Linje ${line + 1} om hvordan det gikk.`);
  const words = { version: 0, training_comment: '=SUM(1;2) er ikke en formel', training_link: 'https://eksempel.no/kursplan', cooperation_comment: lines.join('\n') };
  const begun = await beginReport(coordinator, { contractId: contract.id, periodEnd }, words, randomUUID());
  if (!begun.ok) throw new Error(begun.refusal.code);
  await sendReport(coordinator, begun.value, { version: 1 }, randomUUID());
  report = await readReportVersion(buyer, begun.value, 1);
  pdf = await drawReport(report);
  await writeFile(join(folder, 'rapport.pdf'), pdf);
}, 240_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the PDF has a title, a language and tags, and its tables are tables with headings of columns and rows', () => {
  const { facts, tags } = readPdf(join(folder, 'rapport.pdf'));
  expect(facts).toContain(`Rapport for ${formatQuarter(periodEnd)}: Renhold på sørsiden`);
  expect(facts).toMatch(/^Tagged: +yes$/m);
  expect(tags).toMatch(/^Document[\s\S]+H1[\s\S]+H2[\s\S]+Table[\s\S]+TR[\s\S]+TH[\s\S]+TD/);
  expect(tags).toMatch(/L \(block\)\s+LI \(block\)\s+Lbl \(block\)\s+LBody/);
  expect(tags).toMatch(/P \(block\)\s+Link \(inline\)\s+Object/);
  const bytes = pdf.toString('latin1');
  for (const part of ['/URI (https://eksempel.no/kursplan)', '/Lang (nb-NO)', '/DisplayDocTitle true', '<pdfuaid:part>1</pdfuaid:part>', '/FontFile2', '/Scope /Column', '/Scope /Row']) {
    expect(bytes).toContain(part);
  }
});

test('its text has the figures, what is hidden, every line of a comment over all its pages, and no page without its number', () => {
  const { facts, text } = readPdf(join(folder, 'rapport.pdf'));
  const pages = Number(/^Pages: +(\d+)$/m.exec(facts)?.[1]);
  expect(pages).toBeGreaterThan(2);
  for (let page = 1; page <= pages; page += 1) expect(text).toContain(`Side ${page} av ${pages}`);
  for (const part of ['over 75', 'for få til å vises', 'Linje 1 om', 'Linje 90 om', 'sendt av', 'Status: Venter på svar.']) expect(text).toContain(part);
});

test('the data files say the same: a spreadsheet runs nothing of it, and hidden numbers are in none', () => {
  const csv = reportCsv(report);
  expect(csv.startsWith('\uFEFFKontrakt;Leverandør;Oppdragsgiver;')).toBe(true);
  expect(csv).toContain(`"'=SUM(1;2) er ikke en formel"`);
  expect(csv).toContain('I jobb etter 6 måneder, med eller uten lønnstilskudd;Leverandørens egne praksisplasser;over 75\u00a0% av 8;;8;');
  const { figures } = reportJson(report);
  expect(figures.find(({ measure }) => measure === 'in_job_12')?.supplier).toEqual({ form: 'few' });
  expect(figures.find(({ measure }) => measure === 'ordinary_6')?.supplier).toEqual({ form: 'few' });
  expect(JSON.stringify(reportJson(report))).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
});
