import { Link } from '@remix-run/react';
import type { CalendarDate } from '~/domain/calendar-date';
import { quarterSlug } from '~/domain/quarter';
import { formatQuarter } from '~/i18n/format';

interface QuarterLinkProps {
  report: { id: string | null; contractId: string; periodEnd: CalendarDate };
  isWriter: boolean;
}

/** The quarter leads to its report, and where none has been begun, its writer to the form. */
export function QuarterLink({ report: { id, contractId, periodEnd }, isWriter }: QuarterLinkProps) {
  const quarter = formatQuarter(periodEnd);
  if (id === null && !isWriter) return quarter;
  return (
    <Link to={id ? `/rapporter/${id}` : `/rapporter/ny/${contractId}/${quarterSlug(periodEnd)}`} className="aksel-link">
      {quarter}
    </Link>
  );
}
