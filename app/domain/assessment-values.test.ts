import { expect, test } from 'vitest';
import { jobFacts, jobOutcome, jobOutcomes } from './assessment';
import { assessmentValues } from './assessment-values';

const offer = { offeredForm: 'permanent', offeredPercent: '80', offeredFrom: '01.08.2026' };
const base = { strengths: 'Nøyaktig', version: '0' };

/** The fields that a form is refused for. */
function faults(form: object): string[] {
  const parsed = assessmentValues.safeParse({ ...base, ...form });
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
}

test.each<[string, object, string[]]>([
  ['a hire without the job', { outcome: 'hired' }, ['offeredForm', 'offeredPercent', 'offeredFrom']],
  ['a hire with the job', { outcome: 'hired', ...offer }, []],
  ['an offer without why it came to nothing', { outcome: 'offered', ...offer }, ['notHiredReason']],
  ['an offer that was declined', { outcome: 'offered', ...offer, notHiredReason: 'candidate_declined' }, []],
  ['no offer without a reason', { outcome: 'not_offered' }, ['notHiredReason']],
  ['no offer for another reason that is not told', { outcome: 'not_offered', notHiredReason: 'other' }, ['notHiredText']],
  ['no offer with a reason', { outcome: 'not_offered', notHiredReason: 'no_vacancy' }, []],
  ['nothing said of a job', {}, ['outcome']],
])('%s is refused for %j', (_what, form, fields) => {
  expect(faults(form)).toEqual(fields);
});

test('what does not belong to the outcome is not kept', () => {
  const all = { notHiredReason: 'other', notHiredText: 'x', offeredForm: 'permanent', offeredPercent: 80, offeredFrom: '2026-08-01' } as const;
  expect(jobFacts({ outcome: 'hired', ...all })).toMatchObject({ hired: true, offeredJob: true, notHiredReason: null, notHiredText: null, offeredPercent: 80 });
  expect(jobFacts({ outcome: 'not_offered', ...all })).toMatchObject({ hired: false, offeredJob: false, notHiredReason: 'other', offeredForm: null, offeredFrom: null });
  for (const outcome of jobOutcomes) expect(jobOutcome(jobFacts({ outcome, ...all }))).toBe(outcome);
});
