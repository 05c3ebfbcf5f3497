import { csvFile } from '~/domain/csv';
import { exportParts, type ExportFormat, type ExportLine, type NavExport } from '~/domain/nav-export';
import { formatPeriodInText, formatShortDate } from '~/i18n/format';
import { navExportTexts } from '~/i18n/nav-exports';

const texts = navExportTexts.nb;

/** The export as plain text, one heading a part and one line a thing to register. */
export function exportAsText({ name, reference, madeOn, madeBy, lines }: NavExport): string {
  const parts = exportParts.flatMap((part) => {
    const own = lines.filter((line) => line.part === part);
    return ['', texts.part[part], ...(own.length > 0 ? own.map((line) => `- ${lineInWords(line)}`) : [texts.none])];
  });
  const made = texts.madeOn(formatShortDate(madeOn), madeBy.name, madeBy.organisation);
  return [texts.person(name, reference), made, ...parts].join('\n');
}

function lineInWords({ part, from, to, planned, party, orgNumber, contract, what, extent, state }: ExportLine): string {
  const when = part === 'result' && from ? formatShortDate(from) : periodOf(from, to);
  return [
    planned && when ? texts.planned(when) : when,
    party,
    orgNumber && texts.orgNumber(orgNumber),
    contract,
    what,
    extent,
    state,
  ]
    .filter(Boolean)
    .join(', ')
    .replaceAll('\n', ' ');
}

function periodOf(from: ExportLine['from'], to: ExportLine['to']): string | null {
  if (from) return formatPeriodInText(from, to);
  return to && texts.due(formatShortDate(to));
}

/** The export as a table: one line a thing to register, the person on each. */
export function exportAsTable({ name, reference, lines }: NavExport): string {
  const { column } = texts;
  const heading = Object.values(column);
  const rows = lines.map(({ part, from, to, planned, party, orgNumber, contract, what, extent, state }) => [
    ...[name, reference, planned ? texts.planned(texts.partOf[part].toLowerCase()) : texts.partOf[part]],
    ...[from && formatShortDate(from), to && formatShortDate(to), party, orgNumber, contract, what, extent, state],
  ]);
  return csvFile([heading, ...rows]);
}

/** The file of a format: its words and what it is. */
export function exportFile(format: ExportFormat, found: NavExport): { body: string; type: string } {
  if (format === 'csv') return { body: exportAsTable(found), type: 'text/csv; charset=utf-8' };
  return { body: `\uFEFF${exportAsText(found).replaceAll('\n', '\r\n')}\r\n`, type: 'text/plain; charset=utf-8' };
}
