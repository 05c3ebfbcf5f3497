import { strFromU8, unzipSync } from 'fflate';

const TAG = '((?:[^"\'>]|"[^"]*"|\'[^\']*\')*)>';
/** The built-in formats `0%` and `0.00%`. */
const BUILT_IN = new Set(['9', '10']);

/** Row and column, both from 0, as one key. */
export function placeOf(row: number, column: number): string {
  return `${row}:${column}`;
}

/**
 * The cells of a workbook that are shown as percent, by sheet name: Excel keeps 80 % as 0.8, and only the cell's format
 * tells it from eight tenths. Nothing where no format of the workbook shows percent, as in most. Throws where the
 * bytes are no archive.
 */
export function percentCells(workbook: Uint8Array): ReadonlyMap<string, ReadonlySet<string>> {
  const files = unzipSync(workbook, { filter: ({ name }) => /^xl\/(?!worksheets\/|sharedStrings).*\.(xml|rels)$/.test(name) });
  const textOf = (name: string) => (files[name] ? strFromU8(files[name]) : '');
  const links = [...tagsOf(textOf('xl/_rels/workbook.xml.rels'), 'Relationship')];
  const styles = links.find(({ Type = '' }) => Type.endsWith('/styles'));
  const percentStyles = stylesShowingPercent(textOf(pathOf(styles?.Target ?? 'styles.xml')));
  if (percentStyles.size === 0) return new Map();
  const sheets = unzipSync(workbook, { filter: ({ name }) => name.startsWith('xl/worksheets/') && name.endsWith('.xml') });
  return new Map(
    [...tagsOf(textOf('xl/workbook.xml'), 'sheet')].map((sheet) => {
      const file = sheets[pathOf(links.find(({ Id }) => Id === sheet.id)?.Target ?? '')];
      return [sheet.name ?? '', file ? cellsWith(percentStyles, strFromU8(file)) : new Set<string>()];
    }),
  );
}

/** Targets stand relative to `xl/`, or absolute in the archive. */
function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** The attributes of every such tag, one after the other, without the prefixes that some programs write. */
function* tagsOf(xml: string, tag: string): Generator<Record<string, string | undefined>> {
  for (const [, attributes = ''] of xml.matchAll(new RegExp(`<(?:\\w+:)?${tag}(?=[\\s/>])${TAG}`, 'g'))) {
    const pairs = attributes.matchAll(/(?:\w+:)?(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
    yield Object.fromEntries([...pairs].map(([, name, one, other]) => [name, plain(one ?? other ?? '')]));
  }
}

function plain(text: string): string {
  const named: Record<string, string> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' };
  return text.replaceAll(/&(quot|apos|lt|gt|amp);/g, (_whole, name: string) => named[name] ?? '');
}

/** The numbers of the cell styles whose format shows percent; a percent sign in quotes or after a backslash is only text. */
function stylesShowingPercent(xml: string): ReadonlySet<number> {
  const own = [...tagsOf(xml, 'numFmt')].filter(({ formatCode = '' }) => formatCode.replaceAll(/"[^"]*"|\\./g, '').includes('%'));
  const formats = new Set([...BUILT_IN, ...own.map(({ numFmtId }) => numFmtId)]);
  const used = /<(?:\w+:)?cellXfs[\s>][^]*?<\/(?:\w+:)?cellXfs>/.exec(xml)?.[0] ?? '';
  return new Set([...tagsOf(used, 'xf')].flatMap(({ numFmtId }, index) => (formats.has(numFmtId) ? [index] : [])));
}

function cellsWith(styles: ReadonlySet<number>, xml: string): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { r = '', s } of tagsOf(xml, 'c')) {
    const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(r) ?? [];
    if (!letters || !styles.has(Number(s ?? Number.NaN))) continue;
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    cells.add(placeOf(Number(row) - 1, column - 1));
  }
  return cells;
}
