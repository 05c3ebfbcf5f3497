import { containsNationalIdentityNumber } from '~/domain/national-identity-number';
import type { RefusalCode } from '~/domain/refusal-codes';
import { sentReports, type SentReport } from '~/domain/report-fields';
import type { ReportOutcome } from '~/domain/report-outcome';
import type { Viewer } from '~/domain/viewer';
import { weeklyReportValues } from '~/domain/weekly-report-values';
import { z } from 'zod';
import { reportWeek } from './report-week.server';

const requestIdValue = z.uuid();

/**
 * Saves the reports of a form, each by itself: one that is refused does not hold up the others. Throws 404 where one is
 * about somebody whom the viewer does not follow in that week.
 */
export async function reportPeople(viewer: Viewer, form: FormData): Promise<ReportOutcome[]> {
  const week = form.get('week');
  const outcomes: ReportOutcome[] = [];
  for (const sent of sentReports(form)) outcomes.push(await reportOne(viewer, sent, week));
  return outcomes;
}

async function reportOne(viewer: Viewer, { placementId, parts, days, moves }: SentReport, week: unknown): Promise<ReportOutcome> {
  const refuse = (code: RefusalCode, field: ReportOutcome['field'] = null) => ({ placementId, saved: null, code, field, newer: null });
  const { requestId, ...rest } = parts;
  if (containsNationalIdentityNumber(rest.note ?? '')) return refuse('national_identity_number', 'note');
  const parsed = weeklyReportValues.safeParse({ week, ...rest, days, moves });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = (['howItGoes', 'note'] as const).find((one) => one === issue?.path[0]) ?? null;
    return refuse(field ? ((issue?.message ?? 'form_incomplete') as RefusalCode) : 'form_incomplete', field);
  }
  if (!requestIdValue.safeParse(requestId).success || !requestId) return refuse('form_incomplete');
  const result = await reportWeek(viewer, { placementId, ...parsed.data }, requestId);
  if (result.ok) return { placementId, saved: result.value, code: null, field: null, newer: null };
  const { code, details } = result.refusal;
  return { placementId, saved: null, code, field: null, newer: details?.version ?? null };
}
