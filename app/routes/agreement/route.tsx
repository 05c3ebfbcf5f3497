import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Approvals } from '~/components/agreement/approvals';
import { AgreementStateTag } from '~/components/agreement/state-tag';
import { TermChanges } from '~/components/agreement/term-changes';
import { Terms } from '~/components/agreement/terms';
import { ExpiresSoon, LongPractice } from '~/components/agreement/warning';
import { WayBack } from '~/components/placement/way-back';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Notice, Receipt } from '~/components/ui/receipt';
import { today } from '~/domain/calendar-date';
import { agreementTexts } from '~/i18n/agreements';
import { useTexts } from '~/i18n/texts';
import { readAgreement } from '~/queries/agreement/read-agreement.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { Duties } from './duties';
import { NextStep } from './next-step';
import { Versions } from './versions';

export const meta = () => pageTitle(agreementTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'agreements.read');
  return readAgreement(viewer, requireId(asked.params.id), today());
}

export default function Agreement() {
  const texts = useTexts(agreementTexts);
  const agreement = useLoaderData<typeof loader>();
  const { heading, backTo, state, current, former, changes, drift, longSince, expiresOn, versions, planPath } = agreement;
  return (
    <div className="stack">
      <Receipt texts={texts.receipts} />
      <Notice texts={texts.notices} />
      <WayBack to={backTo} />
      <PageHeading
        title={texts.title}
        intro={
          <div className="stack stack--tight">
            <p>{texts.about(heading.name, heading.reference, heading.supplierName)}</p>
            <span>
              <AgreementStateTag state={state} />
            </span>
          </div>
        }
      />
      {expiresOn && <ExpiresSoon on={expiresOn} />}
      {longSince && <LongPractice since={longSince} />}
      <NextStep agreement={agreement} />
      {drift.length > 0 && (
        <div className="stack stack--tight">
          <TermChanges title={texts.driftHeading} changes={drift} columns={{ before: texts.agreed, after: texts.now }} />
          <p>
            {texts.driftText} {agreement.allowedActions.includes('write') ? texts.driftNext : texts.driftNextByOthers}
          </p>
        </div>
      )}
      {former !== null && state !== 'in_force' && (
        <TermChanges title={texts.changesHeading(former)} changes={changes} none={texts.noChanges(former)} />
      )}
      {current && (
        <div className="columns">
          <div className="stack stack--tight">
            <Terms agreement={current} />
            {planPath && (
              <Link to={planPath} className="aksel-link">
                {texts.toPlan}
              </Link>
            )}
          </div>
          <Approvals approvals={current.approvals} />
        </div>
      )}
      <Duties />
      {versions.length > 0 && <Versions id={heading.id} versions={versions} />}
    </div>
  );
}
