import { expect, test } from 'vitest';
import { emptySections, partsWithoutWords } from './report-content';

test('a part counts as written of where it has a comment, evidence or a link', () => {
  const sections = {
    ...emptySections,
    training: { ...emptySections.training, comment: 'Alle fikk mentor.' },
    cooperation: { ...emptySections.cooperation, evidence: 'Møtereferater.' },
    cost: { ...emptySections.cost, link: 'https://eksempel.no/kalkyle' },
  };
  expect(partsWithoutWords(sections)).toEqual(['time_to_job', 'documentation']);
});
