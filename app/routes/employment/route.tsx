import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmployerAnswers } from '~/components/employment/employer-answers';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Receipt } from '~/components/ui/receipt';
import { today } from '~/domain/calendar-date';
import type { EmploymentAction } from '~/domain/employment';
import { endOfEndingSubsidy } from '~/domain/subsidy-ending';
import { employmentReceipts, employmentTexts } from '~/i18n/employments';
import { useTexts } from '~/i18n/texts';
import { readEmployment } from '~/queries/employment/read-employment.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { CorrectionsSection } from './corrections-section';
import { JobFacts } from './job-facts';
import { LowPayWarning } from './low-pay-warning';
import { SubsidySection } from './subsidy-section';
import { TermsSection } from './terms-section';

export const meta = () => pageTitle(employmentTexts.nb.pageTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'employments.read');
  const job = await readEmployment(viewer, requireId(asked.params.id));
  return { ...job, subsidyEndsOn: endOfEndingSubsidy(job.subsidies, today()) };
}

export default function Employment() {
  const texts = useTexts(employmentTexts);
  const job = useLoaderData<typeof loader>();
  const ifAllowed = (action: EmploymentAction, path: string) =>
    job.allowedActions.includes(action) ? `/arbeid/${job.id}/${path}` : null;
  return (
    <div className="stack">
      <Receipt texts={employmentReceipts} />
      <PageHeading title={texts.jobAt(job.employer)} />
      <JobFacts job={job} />
      <LowPayWarning lowPay={job.lowPay} closeTo={ifAllowed('close_low_pay', 'lav-lonn')} />
      <EmployerAnswers
        answers={job.employerAnswers}
        candidateId={job.candidateId}
        endPath={ifAllowed('end', 'avslutt')}
      />
      <TermsSection terms={job.terms} job={job} showsPay={job.showsPay} addTo={ifAllowed('add_terms', 'vilkaar/ny')} />
      <SubsidySection
        subsidies={job.subsidies}
        findings={job.subsidyFindings}
        actions={job.subsidyActions}
        endsOn={job.subsidyEndsOn}
        addTo={ifAllowed('add_subsidy', 'lonnstilskudd/ny')}
      />
      <CorrectionsSection job={job.corrections} subsidies={job.subsidyCorrections} />
    </div>
  );
}
