import type { CalendarDate } from '~/domain/calendar-date';
import type { EmploymentForm } from '~/domain/employment';
import { formatDate, formatPercent } from '~/i18n/format';
import { hireReportTexts } from '~/i18n/hire-reports';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import { Facts } from '../ui/facts';

interface ReportedHireProps {
  report: { form: EmploymentForm; percent: number; startedOn: CalendarDate };
  employer: string;
}

/** The job as the supplier has reported it. */
export function ReportedHire({ report, employer }: ReportedHireProps) {
  const texts = useTexts(hireReportTexts);
  const words = useTexts(vocabularyTexts);
  return (
    <div className="panel">
      <Facts
        facts={[
          { name: texts.employer, value: employer },
          { name: texts.form, value: words.employmentForm[report.form] },
          { name: texts.percent, value: formatPercent(report.percent) },
          { name: texts.startedOn, value: formatDate(report.startedOn) },
        ]}
      />
    </div>
  );
}
