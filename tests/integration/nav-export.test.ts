import { beforeAll, expect, test } from 'vitest';
import { addDays, toDateColumn, today } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { asWorker } from '~/platform/database.server';
import { exportAsTable, exportAsText, exportFile } from '~/queries/nav-export/export-text';
import { fetchNavExport, readNavExport } from '~/queries/nav-export/read-nav-export.server';
import { makeCandidate, makeContract, makeEmployment, makeFollowUp, makeOrganisation, makePlacement, makeWageSubsidy, shareWithNav } from '../support/facts';
import { makeViewer } from '../support/viewer';

const on = '2026-06-15';
let caseworker: Viewer;
let nav: Viewer;
let id: string;
let reference: string;

beforeAll(async () => {
  caseworker = await makeViewer('caseworker');
  nav = await makeViewer('nav_advisor');
  const candidate = await makeCandidate(caseworker.organisationId, { caseworkerId: caseworker.membershipId, firstName: 'Amina', lastName: '=Farah' });
  ({ id, reference } = candidate);
  await shareWithNav(id, nav.organisationId);
  const supplier = await makeOrganisation('supplier', { name: 'Rent; & pent AS', orgNumber: '900002009' });
  const contract = await makeContract({ name: 'Renhold skoler', supplierId: supplier.id });
  const parties = { candidateId: id, contractId: contract.id, supplierId: supplier.id };
  const extent = { daysPerWeek: 4, hoursPerWeek: 22.5, goal: 'job_here' } as const;
  await makePlacement(parties, { ...extent, acceptedAt: new Date(), startedOn: '2026-01-05', endedOn: '2026-04-01', endText: 'Hemmelig slutt', sharedNeeds: 'Hemmelige behov' });
  await makePlacement(parties, { declinedAt: new Date(), declineReason: 'other', declineText: 'Hemmelig avslag' });
  const job = await makeEmployment(id, { employerName: 'Ren AS', employerOrgNumber: '900003005', percent: 80, startedOn: '2026-04-02' });
  await makeWageSubsidy(job.id, '2026-04-02', '2026-09-30', 40);
  await makeFollowUp(id, { statusDate: '2026-06-01', note: 'Hemmelig notat', source: 'nav' });
  await asWorker(async (tx) => {
    await tx.candidateNote.create({ data: { candidateId: id, text: 'Hemmelig internt' } });
    await tx.followUpMeeting.create({
      data: {
        ...{ candidateId: id, metOn: toDateColumn('2026-06-10'), place: 'Telefon', participants: 'To', agreed: 'Hemmelig referat', agreedAt: new Date() },
        nextSteps: { create: { text: '+ Vurdere tilskudd', owner: 'nav', dueOn: toDateColumn('2026-06-30') } },
      },
    });
  });
});

const views = () => asWorker((tx) => tx.auditLogEntry.findMany({ where: { rowId: id, action: 'view' } }));

test('the text holds what NAV registers, in its parts, and none of what was noted', async () => {
  const text = exportAsText(await readNavExport(nav, id, on));
  expect(text.split('\n').slice(2)).toEqual([
    '',
    'Praksisplasser',
    '- 05.01.2026–01.04.2026, Rent; & pent AS, org.nr. 900002009, Renhold skoler, Mål: få jobb her, 4 dager i uken, 22,5 timer i uken, Fullført',
    '',
    'Arbeidsforhold',
    '- fra 02.04.2026, Ren AS, org.nr. 900003005, Fast, 80 %',
    '',
    'Lønnstilskudd',
    '- 02.04.2026–30.09.2026, Ren AS, org.nr. 900003005, 40 %',
    '',
    'Resultater',
    '- 01.06.2026, NAV, I jobb uten lønnstilskudd',
    '',
    'Åpne steg i planen',
    '- innen 30.06.2026, NAV, + Vurdere tilskudd',
  ]);
  expect(text).toContain(`Amina =Farah, referanse ${reference}`);
  expect(text).not.toContain('Hemmelig');
  expect(exportAsText(await readNavExport(caseworker, id, on))).toContain('Rent; & pent AS');
});

test('the table has a line a thing, and no cell that a spreadsheet would run', async () => {
  const table = exportAsTable(await readNavExport(nav, id, on));
  const lines = table.trimEnd().split('\r\n');
  expect(table.startsWith('\uFEFFNavn;Referanse;Del;Fra;Til;')).toBe(true);
  expect(lines).toHaveLength(6);
  expect(lines[1]).toBe(`Amina =Farah;${reference};Praksisplass;05.01.2026;01.04.2026;"Rent; & pent AS";900002009;Renhold skoler;Mål: få jobb her;4 dager i uken, 22,5 timer i uken;Fullført`);
  expect(lines[5]).toContain(";'+ Vurdere tilskudd;");
  expect(table).not.toContain('Hemmelig');
});

test('each file that is fetched is logged as a view in the viewer’s name, and the page is not', async () => {
  await readNavExport(nav, id, on);
  expect(await views()).toEqual([]);
  const { type } = exportFile('csv', await fetchNavExport(nav, id, on));
  expect(type).toContain('text/csv');
  await fetchNavExport(caseworker, id, on);
  expect(await views()).toMatchObject([
    { tableName: 'nav_exports', userId: nav.userId, membershipId: nav.membershipId },
    { tableName: 'nav_exports', userId: caseworker.userId, membershipId: caseworker.membershipId },
  ]);
});

test('nobody fetches what is not theirs, and a protected candidate only after the logged opening', async () => {
  const strangers = [await makeViewer('nav_advisor'), await makeViewer('caseworker'), await makeViewer('coordinator')];
  for (const stranger of strangers) await expect(fetchNavExport(stranger, id, on)).rejects.toMatchObject({ status: 404 });
  const before = (await views()).length;
  await asWorker((tx) => tx.candidate.update({ where: { id }, data: { protectedAddress: true } }));
  await expect(fetchNavExport(nav, id, on)).rejects.toMatchObject({ status: 404 });
  await expect(fetchNavExport(caseworker, id, on)).rejects.toMatchObject({ status: 302 });
  expect(await views()).toHaveLength(before);
  await asWorker((tx) => tx.candidate.update({ where: { id }, data: { protectedAddress: false } }));
});

test('nothing is written out for NAV of somebody who is not shared with it', async () => {
  const { id: unshared } = await makeCandidate(caseworker.organisationId, { caseworkerId: caseworker.membershipId });
  await expect(readNavExport(caseworker, unshared, on)).rejects.toMatchObject({ status: 404 });
  await expect(fetchNavExport(caseworker, unshared, on)).rejects.toMatchObject({ status: 404 });
});

test('a place that is agreed and not begun is written out as planned', async () => {
  const contract = await makeContract();
  const other = await makeCandidate(caseworker.organisationId, { caseworkerId: caseworker.membershipId });
  await shareWithNav(other.id, nav.organisationId);
  const parties = { candidateId: other.id, contractId: contract.id, supplierId: contract.supplierId };
  await makePlacement(parties, { acceptedAt: new Date(), plannedFrom: addDays(today(), 5), plannedTo: addDays(today(), 90) });
  expect(exportAsText(await readNavExport(caseworker, other.id, today()))).toContain('- planlagt ');
});
