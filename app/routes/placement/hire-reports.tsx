import { Heading } from '@navikt/ds-react';
import type { SerializeFrom } from '@remix-run/node';
import { ActionLink } from '~/components/ui/action-link';
import { Facts } from '~/components/ui/facts';
import { formatDate, formatMoment, formatPercent } from '~/i18n/format';
import { hireReportTexts } from '~/i18n/hire-reports';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import type { loader } from './route';

type Report = SerializeFrom<typeof loader>['hireReports'][number];

/** What the supplier has reported of hiring, the newest first, each with its answer or the way to answer. */
export function HireReports({ reports, path }: { reports: readonly Report[]; path: string }) {
  const texts = useTexts(hireReportTexts);
  return (
    <section className="stack stack--tight" aria-labelledby="ansettelser">
      <Heading level="2" size="small" id="ansettelser">
        {texts.heading}
      </Heading>
      {reports.map((report) => (
        <HireReport key={report.reportedAt} report={report} path={path} />
      ))}
    </section>
  );
}

function HireReport({ report, path }: { report: Report; path: string }) {
  const texts = useTexts(hireReportTexts);
  const words = useTexts(vocabularyTexts);
  const { allowedActions, decidedAt, rejectionText } = report;
  const facts = [
    { name: texts.form, value: words.employmentForm[report.form] },
    { name: texts.percent, value: formatPercent(report.percent) },
    { name: texts.startedOn, value: formatDate(report.startedOn) },
    { name: texts.reported, value: formatMoment(report.reportedAt) },
    decidedAt && { name: texts.answered, value: formatMoment(decidedAt) },
    rejectionText && { name: texts.rejection, value: rejectionText },
  ];
  return (
    <div className="panel stack stack--tight">
      <Heading level="3" size="xsmall">
        {texts.status[report.status]}
      </Heading>
      <Facts facts={facts.filter((fact) => fact !== null && fact !== '')} />
      {allowedActions.includes('withdraw') && (
        <div className="row">
          <ActionLink to={`${path}/trekk-ansettelse`} variant="secondary">
            {texts.takeBack}
          </ActionLink>
        </div>
      )}
    </div>
  );
}
