import { code, date, text } from '~/domain/dataset/field';
import { placementsDataset } from '~/i18n/datasets/practice';
import { placementTexts } from '~/i18n/placements';
import { vocabularyTexts } from '~/i18n/vocabulary';
import { placementQuestion, placementsIn } from '../placement/list-placements.server';
import { dataset } from './dataset.server';
import { chosen, searchedFor } from './narrowed';

const texts = placementTexts.nb;
const words = vocabularyTexts.nb;

/** The list of placements. */
export const placements = dataset({
  words: placementsDataset,
  permission: 'placements.read',
  read: async ({ tx, viewer, query, on, page }) => {
    const { view, filters } = placementQuestion(query);
    const { rows, total, contracts } = await placementsIn(tx, viewer, { ...view, ...page }, filters, on);
    const contract = contracts.find(({ value }) => value === filters.contract)?.label ?? filters.contract;
    const status = filters.status && words.status[filters.status];
    return { rows, total, filter: [searchedFor(view), chosen(texts.status, status), chosen(texts.contract, contract)] };
  },
}).withFields({
  lastName: text((row) => row.person?.lastName ?? null),
  firstName: text((row) => row.person?.firstName ?? null),
  reference: text((row) => row.reference),
  status: code(words.status, (row) => row.status),
  supplier: text((row) => row.supplierName),
  contract: text((row) => row.contractName),
  plannedFrom: date((row) => row.plannedFrom),
  startedOn: date((row) => row.startedOn),
  endedOn: date((row) => row.endedOn),
});
