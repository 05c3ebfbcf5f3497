import { Heading } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import type { CalendarDate } from '~/domain/calendar-date';
import { criterionParts, type CriterionPart } from '~/domain/commitment/criterion-part';
import type { ReportCommitment, ReportSection, ReportSections } from '~/domain/periodic-report/report-content';
import type { ReportLine } from '~/domain/periodic-report/report-lines';
import { criterionTexts } from '~/i18n/criterion';
import { formatDate } from '~/i18n/format';
import { periodicReportFigureTexts } from '~/i18n/periodic-report-figures';
import { periodicReportTexts } from '~/i18n/periodic-reports';
import { useTexts } from '~/i18n/texts';
import { PartFigures } from './part-figures';

interface ReportBodyProps {
  contractId: string;
  periodEnd: CalendarDate;
  content: {
    sections: ReportSections;
    commitments: readonly ReportCommitment[];
    published: { revision: number; publishedOn: CalendarDate } | null;
    lines: readonly ReportLine[];
  };
  /** Whether the reader is who writes it. */
  isWriter?: boolean;
}

/** All that a report says, part by part of the award criterion. */
export function ReportBody({ contractId, periodEnd, content: { sections, commitments, published, lines }, isWriter = false }: ReportBodyProps) {
  const texts = useTexts(periodicReportTexts);
  const figures = useTexts(periodicReportFigureTexts);
  const { parts } = useTexts(criterionTexts);
  return (
    <>
      {published && (
        <p className="measure">
          {texts.asOf(formatDate(periodEnd), formatDate(published.publishedOn), published.revision)} {figures.few}{' '}
          <Link to="/om-tallene" className="aksel-link">
            {figures.about}
          </Link>
        </p>
      )}
      {criterionParts.map((part) => (
        <section key={part} className="panel stack stack--tight" aria-labelledby={idOf(part)}>
          <Heading level="2" size="medium" id={idOf(part)}>
            {parts[part]}
          </Heading>
          <PartFigures part={part} contractId={contractId} commitments={commitments} lines={lines} />
          <Words {...sections[part]} isWriter={isWriter} />
        </section>
      ))}
    </>
  );
}

function idOf(part: CriterionPart): string {
  return `del-${part}`;
}

function Words({ comment, evidence, link, isWriter }: ReportSection & { isWriter: boolean }) {
  const texts = useTexts(periodicReportTexts);
  if (!comment && !evidence && !link) return <p className="subtle">{isWriter ? texts.noOwnWords : texts.noWords}</p>;
  return (
    <dl className="definition measure">
      {comment && (
        <div>
          <dt>{texts.comment}</dt>
          <dd className="prose">{comment}</dd>
        </div>
      )}
      {evidence && (
        <div>
          <dt>{texts.evidence}</dt>
          <dd className="prose">{evidence}</dd>
        </div>
      )}
      {link && (
        <div>
          <dt>{texts.link}</dt>
          <dd className="prose">
            <a href={link} className="aksel-link" rel="noopener noreferrer nofollow">
              {link}
            </a>
          </dd>
        </div>
      )}
    </dl>
  );
}
