import { readListView } from '~/domain/list-view';
import type { BatchQuestion } from '~/queries/result/read-result-batch.server';

/** The word in the address for results that one source has answered. */
const SINGLE = 'en-kilde';

/** Reads `maaned`, `vis` and `side`; what makes no sense is left out. */
export function batchQuestion(query: URLSearchParams): BatchQuestion {
  return {
    month: query.get('maaned'),
    kind: query.get('vis') === SINGLE ? 'single' : 'due',
    page: readListView(query, ['navn']).page,
  };
}

/** The same in an address, from the first page, with `more` beside it. */
export function batchSearch(
  { month, kind }: { month: string | null; kind: BatchQuestion['kind'] },
  more: Readonly<Record<string, string>> = {},
): string {
  return new URLSearchParams({ ...(month && { maaned: month }), ...(kind === 'single' && { vis: SINGLE }), ...more }).toString();
}
