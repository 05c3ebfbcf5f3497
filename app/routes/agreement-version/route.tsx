import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { AgreementStateTag } from '~/components/agreement/state-tag';
import { Approvals } from '~/components/agreement/approvals';
import { TermChanges } from '~/components/agreement/term-changes';
import { Terms } from '~/components/agreement/terms';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { agreementTexts } from '~/i18n/agreements';
import { useTexts } from '~/i18n/texts';
import { readAgreementVersion } from '~/queries/agreement/read-agreement-version.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(agreementTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'agreements.read');
  return readAgreementVersion(viewer, requireId(asked.params.id), Number(asked.params.number), today());
}

export default function AgreementVersion() {
  const texts = useTexts(agreementTexts);
  const { heading, agreement, former, changes } = useLoaderData<typeof loader>();
  return (
    <div className="stack measure">
      <Link to={`/praksis/${heading.id}/avtale`} className="aksel-link">
        {texts.toAgreement}
      </Link>
      <PageHeading
        title={texts.versionTitle(agreement.number)}
        intro={
          <div className="stack stack--tight">
            <p>{texts.about(heading.name, heading.reference, heading.supplierName)}</p>
            <span>
              <AgreementStateTag state={agreement.state} />
            </span>
          </div>
        }
      />
      {former !== null && <TermChanges title={texts.changesHeading(former)} changes={changes} none={texts.noChanges(former)} />}
      <Terms agreement={agreement} />
      <Approvals approvals={agreement.approvals} />
    </div>
  );
}
