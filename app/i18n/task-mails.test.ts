import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CalendarDate } from '~/domain/calendar-date';
import { containsNationalIdentityNumber } from '~/domain/national-identity-number';
import { tallyTasks, type PlaceTally } from '~/domain/mail-tally';
import { taskKinds, type Task } from '~/domain/task';
import { taskMailTexts } from './task-mails';

const on: CalendarDate = '2026-11-20';
const { digest, reminder, urgent, escalation } = taskMailTexts.nb;
/** Something that stands nowhere in the texts themselves. */
const planted = fc.string({ minLength: 1 }).map((text) => `kanari-${text}`);
const task: fc.Arbitrary<Task> = fc.record({
  kind: fc.constantFrom(...taskKinds),
  subject: planted,
  detail: fc.option(planted),
  dueOn: fc.option(fc.integer({ min: -40, max: 40 }).map((days) => addDays(on, days))),
  path: planted.map((id) => `/praksis/${id}`),
});
const place = fc
  .array(task, { minLength: 1 })
  .map((tasks): PlaceTally => ({ organisationName: 'Enhet Øst', tallies: tallyTasks(tasks, on) }));
const places = fc.array(place, { minLength: 1, maxLength: 3 });

test('no mail holds anything of a task but its kind and how many there are', () => {
  fc.assert(
    fc.property(places, places, fc.boolean(), (one, other, leadSees) => {
      const mails = [digest(one), urgent(one), escalation(one), reminder({ first: one, second: other, leadSees, waiting: other })];
      for (const { subject, body, path } of mails) {
        const text = `${subject}\n${body}\n${path}`;
        expect(text).not.toContain('kanari');
        expect(containsNationalIdentityNumber(text)).toBe(false);
        expect(subject.length).toBeLessThanOrEqual(150);
        expect(subject).not.toMatch(/[\n\r]/);
      }
    }),
  );
});

test('a digest counts each kind, says how many are overdue, and leaves out what is none', () => {
  const tasks = [-1, -5, 0, 3].map((days) => ({ kind: 'answer_request' as const, dueOn: addDays(on, days) }));
  const tallies = tallyTasks([...tasks, { kind: 'name_mentor', dueOn: null }], on);
  const { subject, body } = digest([{ organisationName: 'Renhold AS', tallies }]);
  expect(subject).toBe('5 oppgaver venter på deg i Praksisporten');
  expect(body).toContain('- Svar på forespørsel om praksisplass: 4 (2 over fristen)\n- Velg mentor: 1\n');
  expect(body).not.toContain('Renhold AS');
});

test('of a kind that is not shown whole, the mail counts all', () => {
  const cut = [{ kind: 'result_due' as const, shown: 1, total: 412, path: null }];
  expect(tallyTasks([{ kind: 'result_due', dueOn: on }], on, cut)).toEqual([{ kind: 'result_due', count: 412, overdue: 0 }]);
});

test('whoever belongs to two organisations reads whose tasks are whose in one mail', () => {
  const tallies = [{ kind: 'report_week' as const, count: 1, overdue: 1 }];
  const { subject, body } = digest([{ organisationName: 'Renhold AS', tallies }, { organisationName: 'Enhet Øst', tallies }]);
  expect(subject).toBe('2 oppgaver venter på deg i Praksisporten');
  expect(body).toContain('Renhold AS\n- Send ukerapport: 1 (1 over fristen)\n\nEnhet Øst\n- Send ukerapport: 1');
  expect(body).toContain('Bytt rolle øverst i portalen');
});

test('the last reminder says that it is the last, and that the lead will see it where that is so', () => {
  const longOverdue = [{ organisationName: 'Enhet Øst', tallies: [{ kind: 'result_due' as const, count: 1, overdue: 1 }] }];
  const last = reminder({ first: [], second: longOverdue, leadSees: true, waiting: [] }).body;
  expect(last).toContain('siste påminnelsen');
  expect(last).toContain('får fagleder se');
  expect(reminder({ first: [], second: longOverdue, leadSees: false, waiting: [] }).body).not.toContain('fagleder');
  const first = reminder({ first: longOverdue, second: [], leadSees: true, waiting: [] });
  expect(first.subject).toBe('Påminnelse: 1 oppgave ligger over fristen i Praksisporten');
  expect(first.body).not.toMatch(/siste påminnelsen|fagleder|i alt/);
});
