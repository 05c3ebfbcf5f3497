import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { EmployerAnswers } from '~/components/employment/employer-answers';
import { ActionLink } from '~/components/ui/action-link';
import { Facts } from '~/components/ui/facts';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Receipt } from '~/components/ui/receipt';
import { employmentReceipts, employmentTexts } from '~/i18n/employments';
import { formatPercent, formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import { readEmployment } from '~/queries/employment/read-employment.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { SubsidySection } from './subsidy-section';

export const meta = () => pageTitle(employmentTexts.nb.pageTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'employments.read');
  return readEmployment(viewer, requireId(asked.params.id));
}

export default function Employment() {
  const texts = useTexts(employmentTexts);
  const words = useTexts(vocabularyTexts);
  const job = useLoaderData<typeof loader>();
  const candidate = (
    <Link to={`/kandidater/${job.candidateId}`} className="aksel-link">
      {job.candidateName}
    </Link>
  );
  return (
    <div className="stack">
      <Receipt texts={employmentReceipts} />
      <PageHeading title={texts.jobAt(job.employer)} />
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
          ]}
        />
        {job.allowedActions.includes('edit') && (
          <div className="row">
            <ActionLink to={`/arbeid/${job.id}/endre`} variant="secondary" size="small">
              {texts.change}
            </ActionLink>
            {job.allowedActions.includes('void') && (
              <Link to={`/arbeid/${job.id}/feilregistrert`} className="aksel-link">
                {texts.mistake}
              </Link>
            )}
          </div>
        )}
      </section>
      <EmployerAnswers
        answers={job.employerAnswers}
        candidateId={job.candidateId}
        endPath={job.allowedActions.includes('edit') ? `/arbeid/${job.id}/endre` : null}
      />
      <SubsidySection
        subsidies={job.subsidies}
        findings={job.subsidyFindings}
        actions={job.subsidyActions}
        addTo={job.allowedActions.includes('add_subsidy') ? `/arbeid/${job.id}/lonnstilskudd/ny` : null}
      />
    </div>
  );
}
