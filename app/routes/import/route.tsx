import { BodyLong, Heading } from '@navikt/ds-react';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { receiveUpload } from '~/commands/import-upload/receive-upload.server';
import { ActionLink } from '~/components/ui/action-link';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Receipt } from '~/components/ui/receipt';
import { MEGABYTE, UPLOAD_LIMITS } from '~/domain/import/upload-limits';
import { refused } from '~/domain/result';
import { formatMoment } from '~/i18n/format';
import { importScreenTexts } from '~/i18n/import-screen';
import { useTexts } from '~/i18n/texts';
import { readSentForm } from '~/platform/forms/read-sent-form.server';
import { findOpenUpload } from '~/queries/import/find-open-upload.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { UploadForm } from './upload-form';

export const meta = () => pageTitle(importScreenTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'import.run');
  return { requestId: randomUUID(), open: await findOpenUpload(viewer) };
}

/** Nothing of the body is read before it is clear who sends it. */
export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'import.run');
  const form = await readSentForm(asked.request, 'files', UPLOAD_LIMITS.megabytes * MEGABYTE);
  const result = form ? await receiveUpload(viewer, form.files, form.sendingId) : refused('upload_too_large', 'files');
  if (result.ok) throw redirect(`/import/${result.value}`);
  return data({ code: result.refusal.code }, { status: 422 });
}

export default function Import() {
  const texts = useTexts(importScreenTexts);
  const { requestId, open } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="stack measure">
      <Receipt texts={texts.receipts} />
      <PageHeading title={texts.title} intro={texts.intro} />
      {open && (
        <section className="panel stack stack--tight" aria-labelledby="apen">
          <Heading level="2" size="small" id="apen">
            {texts.openTitle}
          </Heading>
          <BodyLong>{texts.openText(formatMoment(open.sentAt))}</BodyLong>
          <div className="row">
            <ActionLink to={`/import/${open.id}`}>{texts.openLink}</ActionLink>
          </div>
        </section>
      )}
      <section className="stack stack--tight" aria-labelledby="malen">
        <Heading level="2" size="medium" id="malen">
          {texts.templateTitle}
        </Heading>
        <BodyLong>{texts.templateText}</BodyLong>
        <p>
          <a href="/import/mal.xlsx" className="aksel-link" download>
            {texts.template}
          </a>
        </p>
        <details>
          <summary>{texts.ownFiles}</summary>
          <BodyLong>{texts.ownFilesText}</BodyLong>
        </details>
      </section>
      <section className="stack stack--tight" aria-labelledby="opplasting">
        <Heading level="2" size="medium" id="opplasting">
          {texts.uploadTitle}
        </Heading>
        <UploadForm requestId={requestId} refusal={answer?.code} />
      </section>
    </div>
  );
}
