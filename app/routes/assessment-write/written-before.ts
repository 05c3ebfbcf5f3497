import { formatNumber, formatShortDate } from '~/i18n/format';
import type { ShownAssessment } from '~/queries/assessment/read-assessment.server';

/** The form as it was saved last, or empty. */
export function writtenBefore(assessment: ShownAssessment | null) {
  if (!assessment) return { version: '0' };
  const { offeredPercent, offeredFrom } = assessment;
  return {
    version: String(assessment.version),
    strengths: assessment.strengths,
    attendanceText: assessment.attendanceText ?? '',
    outcome: assessment.outcome,
    notHiredReason: assessment.notHiredReason ?? undefined,
    notHiredText: assessment.notHiredText ?? '',
    offeredForm: assessment.offeredForm ?? undefined,
    offeredPercent: offeredPercent === null ? '' : formatNumber(offeredPercent),
    offeredFrom: offeredFrom ? formatShortDate(offeredFrom) : '',
  };
}
