import { describe, expect, test } from 'vitest';
import { addDays, addMonths, fromDateColumn, toDateColumn, type CalendarDate } from '~/domain/calendar-date.ts';
import { containsNationalIdentityNumber } from '~/domain/national-identity-number.ts';
import { isOrganisationNumber } from '~/domain/organisation-number.ts';
import { demoRows } from './build-rows.ts';
import type { DemoRows } from './rows.ts';

/** The demo is started on any day: around the year, at the ends of months, and on a leap day. */
const days: CalendarDate[] = [
  ...Array.from({ length: 18 }, (_, index) => addDays('2026-11-01', index * 23)),
  '2026-12-31', '2027-03-28', '2027-08-31', '2028-02-29',
];

const day = (value: Date | string | null | undefined) => (value instanceof Date ? fromDateColumn(value) : null);

/** The dates of facts, which cannot lie ahead; plans and what a subsidy is granted until can. */
function factDates(rows: DemoRows): (CalendarDate | null)[] {
  return [
    ...rows.placement.flatMap((row) => [row.requestedAt, row.acceptedAt, row.declinedAt, row.withdrawnAt, row.voidedAt, row.startedOn, row.endedOn]),
    ...rows.employment.flatMap((row) => [row.startedOn, row.endedOn, row.createdAt]),
    ...rows.followUp.flatMap((row) => [row.statusDate, row.registeredOn, row.createdAt]),
    ...rows.certificate.flatMap((row) => [row.issuedOn, row.withdrawnOn]),
    ...rows.hireReport.flatMap((row) => [row.reportedAt, row.decidedAt]),
    ...rows.navShare.flatMap((row) => [row.sharedAt, row.endedAt]),
    ...rows.followUpMeeting.flatMap((row) => [row.registeredAt, row.agreedAt, row.cancelledAt]),
    ...rows.nextStep.flatMap((row) => [row.createdAt, row.doneOn, row.closedAt]),
    ...rows.nextStepMove.map((row) => row.movedAt),
    ...rows.candidateNote.map((row) => row.writtenAt),
    ...rows.candidateDetail.map((row) => row.leftOn),
    ...rows.weeklyReport.map((row) => row.savedAt),
    ...rows.weeklyReport.flatMap((row) => row.days.map(({ day }) => toDateColumn(day))),
    ...rows.candidate.map((row) => row.createdAt),
  ].map(day);
}

test('the same day gives the same rows', () => {
  expect(demoRows('2026-11-20')).toEqual(demoRows('2026-11-20'));
});

test('organisation numbers pass the check, addresses are examples, and no two people have the same name', () => {
  const { organisation, employment, candidate, user } = demoRows('2026-11-20');
  for (const number of [...organisation.map((row) => row.orgNumber ?? ''), ...employment.map((row) => row.employerOrgNumber)]) {
    expect(isOrganisationNumber(number)).toBe(true);
  }
  for (const { email } of [...candidate, ...user]) expect(email ?? '@example.no').toMatch(/^[a-z0-9.]*@example\.no$/);
  expect(new Set(candidate.map((row) => `${row.firstName} ${row.lastName}`)).size).toBe(candidate.length);
  expect(candidate.some((row) => containsNationalIdentityNumber(row.phone ?? ''))).toBe(false);
});

describe.for(days)('on %s', (today) => {
  const rows = demoRows(today);

  test('nothing has happened later than that day', () => {
    expect(factDates(rows).filter((date) => date !== null && date > today)).toEqual([]);
  });

  test('what belongs together stands in the order of time', () => {
    const made = new Map(rows.candidate.map((row) => [row.id, day(row.createdAt)]));
    const begins = new Map(rows.contract.map((row) => [row.id, day(row.startsOn)]));
    for (const row of rows.placement) {
      const order = [made.get(row.candidateId), day(row.requestedAt), day(row.acceptedAt), day(row.startedOn), day(row.endedOn)];
      const known = order.filter((date) => date);
      expect(known).toEqual([...known].sort());
      expect((day(row.startedOn) ?? today) >= (begins.get(row.contractId) ?? today)).toBe(true);
    }
    for (const row of rows.followUp) expect(row.registeredOn >= row.statusDate).toBe(true);
  });

  test('subsidies lie inside their jobs, and practices with one supplier do not overlap', () => {
    const jobs = new Map(rows.employment.map((row) => [row.id, row]));
    for (const { employmentId, startsOn, endsOn } of rows.wageSubsidy) {
      const job = jobs.get(employmentId);
      expect(job && startsOn >= job.startedOn && (!job.endedOn || endsOn <= job.endedOn)).toBe(true);
    }
    const begun = rows.placement.filter((row) => row.startedOn && !row.voidedAt);
    for (const one of begun) {
      const sameSite = begun.filter((row) => row !== one && row.candidateId === one.candidateId && row.supplierId === one.supplierId);
      for (const other of sameSite) {
        const [first, second] = (day(one.startedOn) ?? today) < (day(other.startedOn) ?? today) ? [one, other] : [other, one];
        expect((day(first.endedOn) ?? '9999-12-31') < (day(second.startedOn) ?? today)).toBe(true);
      }
    }
  });

  test('the demo mentor has two to four people in practice', () => {
    const user = rows.user.find(({ email }) => email === 'mentor@example.no');
    const mentor = rows.membership.find(({ userId }) => userId === user?.id);
    const own = rows.placement.filter((row) => row.mentorId === mentor?.id && row.startedOn && !row.endedOn);
    expect(own.length).toBeGreaterThanOrEqual(2);
    expect(own.length).toBeLessThanOrEqual(4);
  });

  test('the newest contract has one to four people to measure after 6 months', () => {
    const contract = rows.contract.find(({ clock }) => clock === 'start');
    const measured = rows.placement.filter((row) => {
      const startedOn = row.contractId === contract?.id ? day(row.startedOn) : null;
      return startedOn && addMonths(startedOn, 6) <= today;
    });
    expect(measured.length).toBeGreaterThanOrEqual(1);
    expect(measured.length).toBeLessThanOrEqual(4);
  });
});
