import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { issueCertificate } from '~/commands/certificate/issue-certificate.server';
import { withdrawCertificate } from '~/commands/certificate/withdraw-certificate.server';
import { today } from '~/domain/calendar-date';
import { showCheckCode } from '~/domain/check-code';
import { asSession, asWorker } from '~/platform/database.server';
import { checkCertificate } from '~/queries/certificate/check-certificate.server';
import { makeParties, type Parties } from '../support/placement-parties';
import { issueForm, trainedPlacement } from '../support/trained-placement';

let parties: Parties;
beforeAll(async () => {
  parties = await makeParties();
});
let address = 0;
beforeEach(() => {
  address += 1;
});
const check = (code: string) => checkCertificate(code, `192.0.2.${address}`);

async function issued() {
  const trained = await trainedPlacement(parties);
  await issueCertificate(parties.coordinator, issueForm(trained), randomUUID());
  const row = await asWorker((tx) => tx.certificate.findFirstOrThrow({ where: { placementId: trained.placement.id } }));
  return { ...trained, row, code: row.checkCode ?? '' };
}

test('a code, however it is typed, gives what the certificate says and no more', async () => {
  const { code, placement, row } = await issued();
  for (const typed of [code, showCheckCode(code).toLowerCase(), ` ${code} `]) expect(await check(typed), typed).toMatchObject({ state: 'found' });
  const answer = await check(code);
  expect(answer).toMatchObject({ certificate: { title: 'Renhold', withdrawnOn: null, hours: 37.5, modules: [{ aims: [{}, {}] }] } });
  const text = JSON.stringify(answer);
  for (const hidden of [placement.id, placement.reference, placement.candidateId, row.id, row.reference]) expect(text).not.toContain(hidden);
  expect(Object.keys(answer.state === 'found' ? answer.certificate : {}).toSorted()).toEqual(
    'checkCode endsOn holderName hours issuedOn mentorName modules startsOn supplierName title titleEn withdrawnOn'.split(' '),
  );
});

test('a withdrawn one says so, with the date and without the reason', async () => {
  const { code, row, placement } = await issued();
  const form = { placementId: placement.id, certificateId: row.id, version: row.version, reason: 'hemmelig grunn' };
  await withdrawCertificate(parties.lead, form, randomUUID());
  const answer = await check(code);
  expect(answer).toMatchObject({ state: 'found', certificate: { withdrawnOn: today() } });
  expect(JSON.stringify(answer)).not.toContain('hemmelig');
});

test('one of a placement that was registered by mistake is unknown', async () => {
  const { code, placement } = await issued();
  await asWorker((tx) => tx.placement.update({ where: { id: placement.id }, data: { voidedAt: new Date(), voidReason: 'feil' } }));
  expect(await check(code)).toEqual({ state: 'unknown' });
});

test('guesses are refused after 20 in a quarter of an hour, for that address alone; right codes do not count', async () => {
  const { code } = await issued();
  for (let times = 0; times < 25; times += 1) expect(await check(code)).toMatchObject({ state: 'found' });
  const guesses = await Promise.all(Array.from({ length: 20 }, (_, index) => check(`ZZZZZZZZ${String(index).padStart(2, '0')}`)));
  expect(guesses).toEqual(Array(20).fill({ state: 'unknown' }));
  expect(await check('ZZZZZZZZ99')).toMatchObject({ state: 'wait', minutes: expect.any(Number) as number });
  expect(await check(code), 'nor the right one, which would tell a guesser that it is').toMatchObject({ state: 'wait' });
  address += 1;
  expect(await check(code)).toMatchObject({ state: 'found' });
});

test('who changes between the addresses of one IPv6 network is one guesser', async () => {
  const guess = (host: number) => checkCertificate(`ZZZZZZZZ${String(host).padStart(2, '0')}`, `2001:db8:1:${address}::${host}`);
  for (let host = 1; host <= 20; host += 1) expect(await guess(host)).toEqual({ state: 'unknown' });
  expect(await guess(21)).toMatchObject({ state: 'wait' });
  expect(await checkCertificate('ZZZZZZZZ99', `2001:db8:2:${address}::1`)).toEqual({ state: 'unknown' });
});

test('the connection of the check page reads no certificate but by its code', async () => {
  for (const table of ['certificates', 'certificate_modules', 'certificate_aims', 'placements', 'candidates']) {
    await expect(asSession((tx) => tx.$queryRawUnsafe(`select 1 from ${table}`)), table).rejects.toThrow('permission denied');
  }
});
