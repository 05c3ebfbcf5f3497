import { Heading } from '@navikt/ds-react';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ActionLink } from '~/components/ui/action-link';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Receipt } from '~/components/ui/receipt';
import { outgoingMailTexts } from '~/i18n/outgoing-mails';
import { useTexts } from '~/i18n/texts';
import { readMail } from '~/queries/mail/read-mail.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { MailFacts } from './mail-facts';

export const meta = () => pageTitle(outgoingMailTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'mails.manage');
  return readMail(viewer, requireId(asked.params.id));
}

export default function Mail() {
  const texts = useTexts(outgoingMailTexts);
  const mail = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <Receipt texts={texts.receipts} />
      <PageHeading
        title={mail.subject}
        actions={mail.allowedActions.includes('retry') && <ActionLink to={`/e-post/${mail.id}/prov-igjen`}>{texts.retry}</ActionLink>}
      />
      <MailFacts mail={mail} />
      <section className="stack stack--tight measure" aria-labelledby="tekst">
        <Heading level="2" size="medium" id="tekst">
          {texts.text}
        </Heading>
        <p className="prose">{mail.body}</p>
      </section>
    </div>
  );
}
