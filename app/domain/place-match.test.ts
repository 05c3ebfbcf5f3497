import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './calendar-date';
import { norwegianLevels } from './candidate';
import { matchOf, type OfferedPlace, type Wishes } from './place-match';
import { shifts } from './place-offer';
import { departments } from './placement-status';

const someOf = <Value>(values: readonly Value[]) => fc.subarray([...values]);
const orNothing = <Value>(values: readonly Value[]) => fc.option(fc.constantFrom(...values), { nil: null });
const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days));

const wishes: fc.Arbitrary<Wishes> = fc.record({
  norwegianLevel: orNothing(norwegianLevels),
  wantedDepartments: someOf(departments),
  priorDepartments: someOf(departments),
  availableShifts: someOf(shifts),
  availableFrom: fc.option(day, { nil: null }),
});
const place: fc.Arbitrary<OfferedPlace> = fc
  .record({
    department: fc.constantFrom(...departments),
    languageNeeded: orNothing(norwegianLevels),
    shifts: someOf(shifts),
    startsOn: day,
    length: fc.integer({ min: 0, max: 300 }),
  })
  .map(({ length, ...rest }) => ({ ...rest, endsOn: addDays(rest.startsOn, length) }));

const said: Wishes = {
  norwegianLevel: 'B1',
  wantedDepartments: ['cleaning'],
  priorDepartments: ['cleaning'],
  availableShifts: ['day', 'evening'],
  availableFrom: '2026-03-01',
};
const offered: OfferedPlace = {
  department: 'cleaning',
  languageNeeded: 'A2',
  shifts: ['evening'],
  startsOn: '2026-02-01',
  endsOn: '2026-06-30',
};

describe('the reasons', () => {
  test('are shown one by one where everything is said and fits', () => {
    expect(matchOf(said, offered)).toEqual(['wanted_department', 'prior_occupation', 'language', 'shifts', 'availability']);
  });

  test.each<[string, Partial<Wishes>]>([
    ['too little Norwegian', { norwegianLevel: 'A1' }],
    ['other departments wanted, and no experience of this one', { wantedDepartments: ['it'], priorDepartments: [] }],
    ['no shift in common', { availableShifts: ['night'] }],
    ['not available before the place is over', { availableFrom: '2026-07-01' }],
  ])('are none with %s', (_what, change) => {
    expect(matchOf({ ...said, ...change }, offered)).toBeNull();
  });

  test('count prior occupation in a department that is not among the wanted', () => {
    expect(matchOf({ ...said, wantedDepartments: ['it'] }, offered)).toContain('prior_occupation');
  });

  test('never come from what nobody has said', () => {
    const silent: Wishes = { norwegianLevel: null, wantedDepartments: [], priorDepartments: [], availableShifts: [], availableFrom: null };
    fc.assert(
      fc.property(place, (one) => {
        expect(matchOf(silent, one)).toBeNull();
      }),
    );
  });
});

test('nothing else about the person or the place changes a match', () => {
  const others = fc.dictionary(fc.constantFrom('motherTongue', 'birthYear', 'targetGroup', 'gender', 'id', 'firstName', 'jobProspect', 'supplierId'), fc.anything());
  fc.assert(
    fc.property(wishes, place, others, others, (one, other, ofPerson, ofPlace) => {
      expect(matchOf({ ...ofPerson, ...one }, { ...ofPlace, ...other })).toEqual(matchOf(one, other));
    }),
  );
});

test('a candidate finds exactly the places that find the candidate, with the same reasons', () => {
  fc.assert(
    fc.property(fc.array(wishes, { maxLength: 6 }), fc.array(place, { maxLength: 6 }), (candidates, places) => {
      const fromCandidates = candidates.flatMap((one, i) => places.map((other, j) => [i, j, matchOf(one, other)]));
      const fromPlaces = places.flatMap((other, j) => candidates.map((one, i) => [i, j, matchOf(one, other)]));
      expect(new Set(fromPlaces.map((cell) => JSON.stringify(cell)))).toEqual(new Set(fromCandidates.map((cell) => JSON.stringify(cell))));
    }),
  );
});

test('more Norwegian, more shifts or an earlier day never lose a candidate a place', () => {
  fc.assert(
    fc.property(wishes, place, (one, other) => {
      fc.pre(matchOf(one, other) !== null);
      const level = one.norwegianLevel && 'C2';
      const availableShifts = one.availableShifts.length > 0 ? [...shifts] : [];
      expect(matchOf({ ...one, norwegianLevel: level, availableShifts, availableFrom: one.availableFrom && '2026-01-01' }, other)).not.toBeNull();
    }),
  );
});
