/** What `npm run bench` prints without `--json`. */
import { PAGES, type PageName } from './measure-pages.ts';
import type { BenchResult } from './run.ts';
import type { Spread } from './statistics.ts';

const GAP = '  ';

export function tableOf({ machine, figures, pages, import: imported, targets }: BenchResult): string {
  const { cpu, cores, memoryGb, system, node, postgresql, loadAtStart } = machine;
  return [
    `${cpu}, ${cores} cores, ${memoryGb} GB, ${system}, Node ${node}, PostgreSQL ${postgresql}, load at start ${loadAtStart}`,
    columns([
      ['Figures, ms (median / p95)', 'one contract', 'with its charts', 'whole database', 'sequential scan', 'contract : scan', 'whole : scan'],
      ...figures.map((size) => [
        `${size.placements} placements`,
        ...[size.oneContract, size.oneContractWithCharts, size.wholeDatabase, size.sequentialScan].map(both),
        String(size.oneContractPerScan),
        String(size.wholeDatabasePerScan),
      ]),
    ]),
    columns([
      ['Pages at 10000 placements', 'alone p50 ms', 'p95', 'pages/s', '8 at once p50 ms', 'p95', 'pages/s', 'bytes (gzip)'],
      ...Object.entries(pages).map(([name, { oneAtATime, eightAtOnce }]) => [
        name,
        ...[oneAtATime, eightAtOnce].flatMap(({ p50, p95, requestsPerSecond }) => [p50, p95, requestsPerSecond].map(shown)),
        String(eightAtOnce.bytes),
      ]),
    ]),
    Object.entries(PAGES).map(([name, meaning]) => `${name satisfies string as PageName}: ${meaning}`).join('\n'),
    `Import: ${imported.placements} placements (${imported.rows} rows) in ${shown(imported.seconds)} s, ${imported.rowsPerSecond} rows/s`,
    columns([
      ['Target', 'limit', 'measured', ''],
      ...targets.map(({ target, limit, unit, measured, reached }) => [
        target,
        `${limit} ${unit}`,
        measured === null ? '–' : `${shown(measured)} ${unit}`,
        reached === null ? 'not measured' : reached ? 'reached' : 'MISSED',
      ]),
    ]),
  ].join('\n\n');
}

function both({ median, p95 }: Spread): string {
  return `${shown(median)} / ${shown(p95)}`;
}

function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}

/** The first column to the left, the others to the right. */
function columns(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(GAP).trimEnd())
    .join('\n');
}
