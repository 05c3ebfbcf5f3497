import { LocalAlert } from '@navikt/ds-react';
import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CertificateSheet } from '~/components/certificate/certificate-sheet';
import { CheckForm } from '~/components/certificate/check-form';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { checkTexts } from '~/i18n/certificates';
import { formatDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { checkCertificate } from '~/queries/certificate/check-certificate.server';

export const meta = () => pageTitle(checkTexts.nb.title);
export const headers = () => ({ 'X-Robots-Tag': 'noindex', 'Cache-Control': 'no-store' });

const STATUS = { found: 200, unknown: 404, wait: 429 } as const;

/** For everybody: what the certificate with this code says, and whether it is in force. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const checked = await checkCertificate(params.code ?? '', context.clientAddress);
  return data(checked, { status: STATUS[checked.state], headers: { 'X-Robots-Tag': 'noindex' } });
}

export default function CheckCode() {
  const texts = useTexts(checkTexts);
  const checked = useLoaderData<typeof loader>();
  const answer = answerTo(checked, texts);
  return (
    <div className="frame--narrow stack">
      <PageHeading title={texts.title} />
      <LocalAlert status={answer.status}>
        <LocalAlert.Header>
          <LocalAlert.Title as="h2">{answer.title}</LocalAlert.Title>
        </LocalAlert.Header>
        {answer.text && <LocalAlert.Content>{answer.text}</LocalAlert.Content>}
      </LocalAlert>
      {checked.state === 'found' && <CertificateSheet certificate={checked.certificate} check={null} />}
      {checked.state !== 'wait' && (
        <section className="stack stack--tight" aria-label={texts.another}>
          <CheckForm />
        </section>
      )}
    </div>
  );
}

type Texts = (typeof checkTexts)['nb'];

function answerTo(checked: ReturnType<typeof useLoaderData<typeof loader>>, texts: Texts) {
  if (checked.state === 'wait') return { status: 'warning', title: texts.wait(checked.minutes), text: null } as const;
  if (checked.state === 'unknown') return { status: 'error', title: texts.unknown, text: null } as const;
  const { withdrawnOn, holderName } = checked.certificate;
  return withdrawnOn
    ? ({ status: 'warning', title: texts.withdrawn(formatDate(withdrawnOn)), text: texts.withdrawnText } as const)
    : ({ status: 'success', title: texts.valid, text: texts.validText(holderName) } as const);
}
