import type { CalendarDate } from '../calendar-date';

export const fileFormats = ['csv', 'xlsx'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** What `kandidater.csv` asks for; null where it is no name of a file that the portal makes. */
export function readExportName(name: string | undefined): { key: string; format: FileFormat } | null {
  const [, key = '', ending] = /^([a-z0-9-]+)\.([a-z]+)$/.exec(name ?? '') ?? [];
  const format = fileFormats.find((one) => one === ending);
  return format ? { key, format } : null;
}

/** `kandidater-2026-11-29.csv`: a file's name says what it holds, as of when. */
export function exportFileName(key: string, asOf: CalendarDate, format: FileFormat): string {
  return `${key}-${asOf}.${format}`;
}
