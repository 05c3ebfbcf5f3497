import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { issueCertificate } from '~/commands/certificate/issue-certificate.server';
import { today } from '~/domain/calendar-date';
import { showCheckCode } from '~/domain/check-code';
import { readCertificatePaper } from '~/queries/certificate/read-certificate-paper.server';
import { drawCertificate } from '~/routes/certificate-pdf/draw-certificate.server';
import { makeParties } from '../support/placement-parties';
import { readPdf } from '../support/poppler';
import { issueForm, trainedPlacement } from '../support/trained-placement';

let folder: string;
let pdf: Buffer;
let paper: Awaited<ReturnType<typeof readCertificatePaper>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kompetansebevis-'));
  const parties = await makeParties();
  const trained = await trainedPlacement(parties, {}, { firstName: 'Łukasz Олена', lastName: 'Şahin Ðặng' });
  await issueCertificate(parties.coordinator, issueForm(trained), randomUUID());
  paper = await readCertificatePaper(parties.mentor, trained.placement.id, today());
  pdf = await drawCertificate(paper.certificate, paper.check);
  await writeFile(join(folder, 'bevis.pdf'), pdf);
}, 240_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the PDF has a title, a language and tags, and says that it is PDF/UA with its font in it', () => {
  const { facts, tags } = readPdf(join(folder, 'bevis.pdf'));
  expect(facts).toMatch(/^Title: +Kompetansebevis: Renhold – Łukasz Олена Şahin Ðặng$/m);
  expect(facts).toMatch(/^Tagged: +yes$/m);
  expect(tags).toMatch(/^Document[\s\S]+H1[\s\S]+H2[\s\S]+H3[\s\S]+Figure/);
  const bytes = pdf.toString('latin1');
  expect(bytes).toContain('/Lang (nb-NO)');
  expect(bytes).toContain('/Lang (en-GB)');
  expect(bytes).toContain('/DisplayDocTitle true');
  expect(bytes).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(bytes).toContain('/FontFile2');
});

test('its text has the name in its own letters, the aims in both languages, the code, and that it is no fagbrev', () => {
  const { text } = readPdf(join(folder, 'bevis.pdf'));
  const inOneLine = text.replace(/\s+/g, ' ');
  const { checkCode } = paper.certificate;
  for (const part of [
    'Navn: Łukasz Олена Şahin Ðặng',
    'Certificate of competence',
    'Kan vaske gulv med maskin',
    'Can choose the right method',
    'Dette er ikke et fagbrev.',
    'This is not a trade certificate',
    'Rent og Pent AS',
    showCheckCode(checkCode),
    `/sjekk/${checkCode}`,
  ]) {
    expect(inOneLine).toContain(part);
  }
});
