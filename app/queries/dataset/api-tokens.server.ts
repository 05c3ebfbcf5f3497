import { API_ROOT } from '~/domain/api/endpoints';
import { code, date, moment, text, whole } from '~/domain/dataset/field';
import { apiTokenTexts } from '~/i18n/api-tokens';
import { callDaysDataset, callsDataset, tokensDataset } from '~/i18n/datasets/buyers';
import { KEEPS_TOKENS } from '~/policies/api-token-scope';
import { tokensIn } from '../api-token/list-tokens.server';
import { tokenIn } from '../api-token/read-token.server';
import { askedRow } from './asked-row.server';
import { dataset, type AskedRows, type FoundRows } from './dataset.server';

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

type Token = Awaited<ReturnType<typeof tokenIn>>;

/** The rows that `rowsOf` makes of the key that `id` names in the address. */
const fromToken =
  <Row extends object>(rowsOf: (token: Token) => readonly Row[]) =>
  async ({ tx, viewer, query, on }: AskedRows): Promise<FoundRows<Row & { purpose: string }>> => {
    const token = await tokenIn(tx, viewer, askedRow(query), on);
    const rows = rowsOf(token).map((row) => ({ ...row, purpose: token.purpose }));
    return { rows, total: rows.length, filter: [token.purpose] };
  };

/** The latest calls with one key. */
export const apiCalls = dataset({
  words: callsDataset,
  permission: KEEPS_TOKENS,
  read: fromToken(({ calls }) => calls),
}).withFields({
  key: text((row) => row.purpose),
  calledAt: moment((row) => row.calledAt),
  path: text((row) => API_ROOT + row.path),
  status: whole((row) => row.status),
});

/** How often one key was used, day by day. */
export const apiCallDays = dataset({
  words: callDaysDataset,
  permission: KEEPS_TOKENS,
  read: fromToken(({ days }) => days),
}).withFields({
  key: text((row) => row.purpose),
  day: date((row) => row.day),
  calls: whole((row) => row.calls),
  refused: whole((row) => row.refused),
});
