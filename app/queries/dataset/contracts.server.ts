import { code, date, text } from '~/domain/dataset/field';
import { contractStateTexts } from '~/i18n/contract-states';
import { contractTexts } from '~/i18n/contracts';
import { contractsDataset } from '~/i18n/datasets/administration';
import { contractQuestion, contractsIn } from '../contract/list-contracts.server';
import { dataset } from './dataset.server';
import { chosen, searchedFor } from './narrowed';

const texts = contractTexts.nb;
const states = contractStateTexts.nb;

/** The list of contracts. */
export const contracts = dataset({
  words: contractsDataset,
  permission: ['contracts.read', 'contracts.readOwn'],
  read: async ({ tx, viewer, query, on, page }) => {
    const { view, state } = contractQuestion(query);
    const { rows, total } = await contractsIn(tx, viewer, { ...view, ...page }, state, on);
    return { rows, total, filter: [searchedFor(view), chosen(texts.state, state && states[state])] };
  },
}).withFields({
  reference: text((row) => row.reference),
  name: text((row) => row.name),
  buyer: text((row) => row.buyerName),
  mainSupplier: text((row) => row.mainSupplierName),
  from: date((row) => row.from),
  to: date((row) => row.to),
  state: code(states, (row) => row.state),
});
