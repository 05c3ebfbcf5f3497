import { Heading } from '@navikt/ds-react';
import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import { QuarterLink } from '~/components/periodic-report/quarter-link';
import { ReportStanding } from '~/components/periodic-report/report-standing';
import type { CalendarDate } from '~/domain/calendar-date';
import { periodicReportTexts } from '~/i18n/periodic-reports';
import { useTexts } from '~/i18n/texts';
import type { readLatestReport } from '~/queries/periodic-report/latest-report.server';

type Latest = NonNullable<SerializeFrom<typeof readLatestReport>>;

/** How the latest of the contract's periodic reports stands, and the way to all of them. */
export function LatestReport({ report, on }: { report: Latest; on: CalendarDate }) {
  const texts = useTexts(periodicReportTexts);
  const { contractId, state, publishedOn, dueOn, party } = report;
  const isWriter = party === 'supplier';
  return (
    <section className="stack stack--tight" aria-labelledby="rapporter">
      <Heading level="2" size="medium" id="rapporter">
        {texts.title}
      </Heading>
      <div className="row">
        <span>
          {texts.latest}: <QuarterLink report={report} isWriter={isWriter} />
        </span>
        <ReportStanding state={state} isWriter={isWriter} dueOn={dueOn} on={on} />
        {publishedOn === null && <span>{texts.waitsForRelease}.</span>}
      </div>
      <p>
        <Link to={`/rapporter?kontrakt=${contractId}`} className="aksel-link">
          {texts.allOfContract}
        </Link>
      </p>
    </section>
  );
}
