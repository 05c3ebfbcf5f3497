import { Link } from '@remix-run/react';
import { ActionLink } from '~/components/ui/action-link';
import { Facts } from '~/components/ui/facts';
import type { CalendarDate } from '~/domain/calendar-date';
import type { EmploymentAction, EmploymentEndReason, EmploymentForm } from '~/domain/employment';
import { employmentEndTexts } from '~/i18n/employment-ends';
import { employmentTexts } from '~/i18n/employments';
import { formatPercent, formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';

interface JobFactsProps {
  job: {
    id: string;
    candidateId: string;
    candidateName: string;
    employer: string;
    employerOrgNumber: string;
    form: EmploymentForm;
    percent: number;
    startedOn: CalendarDate;
    endedOn: CalendarDate | null;
    end: { reason: EmploymentEndReason; text: string | null } | null;
    allowedActions: readonly EmploymentAction[];
  };
}

/** What the job is, and what can be done with it as a whole. */
export function JobFacts({ job }: JobFactsProps) {
  const texts = useTexts(employmentTexts);
  const ends = useTexts(employmentEndTexts);
  const words = useTexts(vocabularyTexts);
  const may = (action: EmploymentAction) => job.allowedActions.includes(action);
  const candidate = (
    <Link to={`/kandidater/${job.candidateId}`} className="aksel-link">
      {job.candidateName}
    </Link>
  );
  const reason = job.end && [words.employmentEndReason[job.end.reason], job.end.text].filter(Boolean).join(': ');
  return (
    <section className="panel stack">
      <Facts
        facts={[
          { name: texts.candidate, value: candidate },
          { name: texts.employer, value: job.employer },
          { name: texts.orgNumber, value: job.employerOrgNumber },
          { name: texts.form, value: words.employmentForm[job.form] },
          { name: texts.percent, value: formatPercent(job.percent) },
          { name: texts.startedOn, value: formatShortDate(job.startedOn) },
          { name: texts.endedOn, value: job.endedOn ? formatShortDate(job.endedOn) : texts.open },
          ...(reason ? [{ name: ends.endReason, value: reason }] : []),
        ]}
      />
      {may('edit') && (
        <div className="row">
          {may('end') && (
            <ActionLink to={`/arbeid/${job.id}/avslutt`} variant="secondary" size="small">
              {ends.end}
            </ActionLink>
          )}
          {may('begin_again') && (
            <ActionLink to={`/arbeid/${job.id}/igjen`} variant="secondary" size="small">
              {ends.again}
            </ActionLink>
          )}
          <Link to={`/arbeid/${job.id}/endre`} className="aksel-link">
            {texts.change}
          </Link>
          {may('void') && (
            <Link to={`/arbeid/${job.id}/feilregistrert`} className="aksel-link">
              {texts.mistake}
            </Link>
          )}
        </div>
      )}
    </section>
  );
}
