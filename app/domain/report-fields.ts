import type { CalendarDate } from './calendar-date';

/**
 * What the fields of a week's form are called. One form holds all people, so each name begins with the placement, in
 * signs that a form's name may have.
 */

export const reportParts = ['requestId', 'version', 'howItGoes', 'note'] as const;
export type ReportPart = (typeof reportParts)[number];

const hex = (id: string) => id.replaceAll('-', '');
const uuid = (digits: string) => digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

export const fieldOf = (placementId: string, part: ReportPart): string => `r${hex(placementId)}_${part}`;
export const dayField = (placementId: string, day: CalendarDate): string => `r${hex(placementId)}_day${day.replaceAll('-', '')}`;
export const aimField = (placementId: string, aimId: string): string => `r${hex(placementId)}_aim${hex(aimId)}`;

/** Whose report a field belongs to; null for a field of the whole form. */
export function placementOfField(name: string): string | null {
  const [, digits] = /^r([0-9a-f]{32})_/.exec(name) ?? [];
  return digits ? uuid(digits) : null;
}

/** What one person's fields say, as they were sent. */
export interface SentReport {
  placementId: string;
  parts: Partial<Record<ReportPart, string>>;
  days: { day: string; attendance: string }[];
  moves: { aimId: string; level: string }[];
}

/** The reports of a form, one for each person that it has fields of. Empty values, and names that are none of ours, say nothing. */
export function sentReports(fields: Iterable<[string, FormDataEntryValue]>): SentReport[] {
  const reports = new Map<string, SentReport>();
  for (const [name, value] of fields) {
    const placementId = placementOfField(name);
    if (!placementId || typeof value !== 'string') continue;
    const report = reports.get(placementId) ?? { placementId, parts: {}, days: [], moves: [] };
    reports.set(placementId, report);
    if (value === '') continue;
    const rest = name.slice(34);
    const [, year, month, day] = /^day(\d{4})(\d\d)(\d\d)$/.exec(rest) ?? [];
    const [, aim] = /^aim([0-9a-f]{32})$/.exec(rest) ?? [];
    const part = reportParts.find((one) => one === rest);
    if (part) report.parts[part] = value;
    else if (aim) report.moves.push({ aimId: uuid(aim), level: value });
    else if (day) report.days.push({ day: `${year}-${month}-${day}`, attendance: value });
  }
  return [...reports.values()];
}
