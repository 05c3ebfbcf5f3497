export const PAGE_SIZE = 25;

/** One page of a list; a file that holds the whole list asks for larger ones than a screen. */
export interface Page {
  /** From 1. */
  page: number;
  /** `PAGE_SIZE` unless told. */
  size?: number;
}

/** How a list is looked at: everything stands in the URL, so that it survives «back», bookmarks and sending on. */
export interface ListView<Column extends string> extends Page {
  search: string;
  sort: Column;
  direction: 'asc' | 'desc';
}

/** Reads `sok`, `sorter` (`navn` or `-navn`) and `side`; what makes no sense falls back to the first page, as sorted by default. */
export function readListView<Column extends string>(
  query: URLSearchParams,
  columns: readonly [Column, ...Column[]],
  fallback: { sort: Column; direction: 'asc' | 'desc' } = { sort: columns[0], direction: 'asc' },
): ListView<Column> {
  const wanted = query.get('sorter') ?? '';
  const column = columns.find((one) => one === wanted.replace(/^-/, ''));
  const page = Number(query.get('side') ?? 1);
  return {
    search: (query.get('sok') ?? '').trim().slice(0, 100),
    sort: column ?? fallback.sort,
    direction: column ? (wanted.startsWith('-') ? 'desc' : 'asc') : fallback.direction,
    page: Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
  };
}

/** The rows to skip and take for a page. */
export function pageWindow({ page, size = PAGE_SIZE }: Page): { skip: number; take: number } {
  return { skip: (page - 1) * size, take: size };
}

/** How many pages a list of `total` rows has. */
export function pageCount(total: number, size = PAGE_SIZE): number {
  return Math.max(1, Math.ceil(total / size));
}

/** Words of what was just done, which a look at the list does not carry on. */
const SAID_ONCE = ['kvittering', 'beskjed'];

/** The query that links within a list keep: everything but what is said once. */
export function keptQuery(query: URLSearchParams): URLSearchParams {
  const kept = new URLSearchParams(query);
  for (const name of SAID_ONCE) kept.delete(name);
  return kept;
}

/** Whether a search or a filter narrows the list; sorting, page and a receipt do not. */
export function isNarrowed(query: URLSearchParams): boolean {
  return [...keptQuery(query).keys()].some((key) => key !== 'sorter' && key !== 'side');
}
