import { code, date, decimal, moment, text, yesNo } from '~/domain/dataset/field';
import { answeredRequestsDataset, openRequestsDataset } from '~/i18n/datasets/practice';
import { vocabularyTexts } from '~/i18n/vocabulary';
import { requestQuestion, requestsIn } from '../placement/list-requests.server';
import { dataset } from './dataset.server';
import { searchedFor } from './narrowed';

const words = vocabularyTexts.nb;

/** The requests that a supplier has answered. */
export const answeredRequests = dataset({
  words: answeredRequestsDataset,
  permission: 'placements.answer',
  read: async ({ tx, viewer, query, on, page }) => {
    const view = requestQuestion(query);
    const { answered, answeredTotal } = await requestsIn(tx, viewer, { ...view, ...page }, on);
    return { rows: answered, total: answeredTotal, filter: [searchedFor(view)] };
  },
}).withFields({
  lastName: text((row) => row.person?.lastName ?? null),
  firstName: text((row) => row.person?.firstName ?? null),
  reference: text((row) => row.reference),
  requestedAt: moment((row) => row.requestedAt),
  answeredAt: moment((row) => row.answeredAt),
  saidYes: yesNo((row) => row.saidYes),
  status: code(words.status, (row) => row.status),
});

/** Those that wait for an answer, as far as the screen shows them. */
export const openRequests = dataset({
  words: openRequestsDataset,
  permission: 'placements.answer',
  read: async ({ tx, viewer, query, on }) => {
    const view = requestQuestion(query);
    const { open } = await requestsIn(tx, viewer, view, on);
    return { rows: open, total: open.length, filter: [searchedFor(view)] };
  },
}).withFields({
  reference: text((row) => row.reference),
  lastName: text((row) => row.person.lastName),
  firstName: text((row) => row.person.firstName),
  requestedAt: moment((row) => row.requestedAt),
  contract: text((row) => row.contractName),
  department: code(words.department, (row) => row.department),
  plannedFrom: date((row) => row.plannedFrom),
  plannedTo: date((row) => row.plannedTo),
  daysPerWeek: decimal((row) => row.daysPerWeek),
  hoursPerWeek: decimal((row) => row.hoursPerWeek),
  goal: code(words.goal, (row) => row.goal),
  norwegianLevel: code(words.norwegianLevel, (row) => row.person.norwegianLevel),
  motherTongue: text((row) => row.person.motherTongue),
  sharedNeeds: text((row) => row.sharedNeeds),
});
