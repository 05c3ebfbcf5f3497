import { expect, test } from 'vitest';
import { placementOutcomes } from './placement-outcomes';

const row = (supplierId: string, hired: boolean, notHiredReason: 'language' | 'no_vacancy' | null, offeredJob = hired) => ({
  ...{ supplierId, hired, offeredJob, notHiredReason },
});

test('from five assessments up, each supplier’s are counted by what they led to and why not', () => {
  const few = Array.from({ length: 4 }, () => row('few', true, null));
  const enough = [
    row('enough', true, null),
    row('enough', false, 'no_vacancy'),
    row('enough', false, 'language'),
    row('enough', false, 'language'),
    row('enough', false, 'language', true),
  ];
  expect(placementOutcomes([...few, ...enough])).toEqual({
    few: null,
    enough: {
      ...{ assessed: 5, hired: 1, offered: 1, notOffered: 3 },
      reasons: [
        { reason: 'language', count: 3 },
        { reason: 'no_vacancy', count: 1 },
      ],
    },
  });
});
