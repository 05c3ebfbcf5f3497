import { expect, test } from 'vitest';
import { newMeetingValues } from './follow-up-plan-values';

const meeting = { metOn: '18.11.2026', place: 'Telefon', participants: 'Vera og Nora', agreed: 'Prøve hos Ren AS' };
const parse = (given: object) => newMeetingValues.safeParse({ ...meeting, ...given });

test('rows of steps without a word are none, and the others keep the number of their row', () => {
  const parsed = parse({ stepText0: ' ', stepOwner0: '', stepText2: 'Ringe', stepOwner2: 'nav', stepDueOn2: '1.12.2026' });
  expect(parsed.data?.steps).toEqual([{ slot: 2, text: 'Ringe', owner: 'nav', dueOn: '2026-12-01' }]);
});

test('a row that is begun is written in full, and what is missing is told at its own field', () => {
  const faults = parse({ stepText1: 'Ringe', stepDueOn1: 'snart' }).error?.issues.map(({ path, message }) => [path[0], message]);
  expect(faults).toEqual([['stepOwner1', 'choose_one'], ['stepDueOn1', 'not_a_date']]);
});

test('a planned meeting needs no word of what was agreed', () => {
  expect(parse({ agreed: undefined }).success).toBe(true);
});
