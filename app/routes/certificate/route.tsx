import { Button, Tag } from '@navikt/ds-react';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CertificateSheet } from '~/components/certificate/certificate-sheet';
import { WayBack } from '~/components/placement/way-back';
import { ActionLink } from '~/components/ui/action-link';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Notice, Receipt } from '~/components/ui/receipt';
import { today } from '~/domain/calendar-date';
import type { CertificateState } from '~/domain/certificate-lifecycle';
import { certificateTexts } from '~/i18n/certificates';
import { formatDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { readCertificate } from '~/queries/certificate/read-certificate.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(certificateTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'certificates.read');
  return readCertificate(viewer, requireId(asked.params.id), today());
}

const looks = { none: 'neutral', valid: 'success', withdrawn: 'warning' } as const satisfies Record<CertificateState, string>;

export default function Certificate() {
  const texts = useTexts(certificateTexts);
  const { placement, state, certificate, allowedActions, earlier, check } = useLoaderData<typeof loader>();
  const path = `/praksis/${placement.id}`;
  return (
    <div className="stack">
      <Receipt texts={texts.receipts} />
      <Notice texts={texts.notices} />
      <PageHeading
        title={texts.title}
        intro={
          <>
            {texts.of(placement.name, placement.reference)}{' '}
            <Tag size="small" variant="outline" data-color={looks[state]}>
              {texts.state[state]}
            </Tag>
          </>
        }
        actions={
          <>
            {allowedActions.includes('issue') && <ActionLink to={`${path}/kompetansebevis/utsted`}>{texts.issue}</ActionLink>}
            {certificate?.text && state === 'valid' && (
              <Button as="a" role={undefined} href={`${path}/kompetansebevis/pdf`} download>
                {texts.pdf}
              </Button>
            )}
            {allowedActions.includes('withdraw') && (
              <ActionLink variant="secondary" to={`${path}/kompetansebevis/trekk`}>
                {texts.withdraw}
              </ActionLink>
            )}
          </>
        }
      />
      {!certificate && <EmptyState title={texts.noneTitle}>{texts.noneText}</EmptyState>}
      {certificate?.withdrawnOn && (
        <p>
          {certificate.withdrawalReason
            ? texts.withdrawnBecause(formatDate(certificate.withdrawnOn), certificate.withdrawalReason)
            : texts.withdrawnWithoutReason(formatDate(certificate.withdrawnOn))}
        </p>
      )}
      {certificate && !certificate.text && <p>{texts.imported(certificate.title, formatDate(certificate.issuedOn))}</p>}
      {certificate?.text && <CertificateSheet certificate={certificate.text} check={check} />}
      {earlier > 0 && <p className="subtle">{texts.earlier(earlier)}</p>}
      <WayBack to={placement.backTo} />
    </div>
  );
}
