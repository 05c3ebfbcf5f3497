import { code, date, text, yesNo } from '~/domain/dataset/field';
import { candidateTexts } from '~/i18n/candidates';
import { candidatesDataset } from '~/i18n/datasets/candidates';
import { vocabularyTexts } from '~/i18n/vocabulary';
import { candidateQuestion, candidatesIn } from '../candidate/list-candidates.server';
import { dataset } from './dataset.server';
import { searchedFor } from './narrowed';

const texts = candidateTexts.nb;
const words = vocabularyTexts.nb;

/** The list of candidates. */
export const candidates = dataset({
  words: candidatesDataset,
  permission: 'candidates.read',
  read: async ({ tx, viewer, query, on, page }) => {
    const { view, filters } = candidateQuestion(query);
    const { rows, total } = await candidatesIn(tx, viewer, { ...view, ...page }, filters, on);
    return { rows, total, filter: [searchedFor(view), filters.mine && texts.onlyMine, filters.withoutPlace && texts.withoutPlace] };
  },
}).withFields({
  reference: text((row) => row.reference),
  lastName: text((row) => row.lastName),
  firstName: text((row) => row.firstName),
  norwegianLevel: code(words.norwegianLevel, (row) => row.norwegianLevel),
  status: code(words.status, (row) => row.status),
  hasLeft: yesNo((row) => row.hasLeft),
  protectedAddress: yesNo((row) => row.protectedAddress),
  registeredOn: date((row) => row.registeredOn),
});
