import { code, date, moment, text } from '~/domain/dataset/field';
import { apiTokenTexts } from '~/i18n/api-tokens';
import { tokensDataset } from '~/i18n/datasets/buyers';
import { KEEPS_TOKENS } from '~/policies/api-token-scope';
import { tokensIn } from '../api-token/list-tokens.server';
import { dataset } from './dataset.server';

const texts = apiTokenTexts.nb;

/** The keys to the API, without what makes them keys. */
export const apiTokens = dataset({
  words: tokensDataset,
  permission: KEEPS_TOKENS,
  read: ({ tx, viewer, on, page }) => tokensIn(tx, viewer, page, on),
}).withFields({
  purpose: text((row) => row.purpose),
  start: text((row) => row.tokenStart),
  organisation: text((row) => row.organisationName),
  scope: code(texts.scopes, (row) => row.scope),
  state: code(texts.states, (row) => row.state),
  expiresOn: date((row) => row.expiresOn),
  lastCalledAt: moment((row) => row.lastCalledAt),
});
