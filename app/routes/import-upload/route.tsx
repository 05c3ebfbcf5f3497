import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { runUpload } from '~/commands/import-upload/run-upload.server';
import { pageTitle } from '~/components/ui/page-title';
import { oneOf, version } from '~/domain/form-fields';
import { importScreenTexts } from '~/i18n/import-screen';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readUpload } from '~/queries/import/read-upload.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { Interrupted } from './interrupted';
import { Preview } from './preview';
import { UploadReceipt } from './upload-receipt';
import { Working } from './working';

const runValues = z.object({ version: version(), work: oneOf(['check', 'import']) });

export const meta = () => pageTitle(importScreenTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'import.run');
  const { findings, ...upload } = await readUpload(viewer, requireId(asked.params.id));
  if (!upload.working && findings?.kind === 'faulty') throw redirect(`/import/${upload.id}/rett`);
  return { requestId: randomUUID(), upload, findings: findings?.kind === 'faulty' ? null : findings };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'import.run');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    runValues,
    (input, requestId) => runUpload(viewer, id, input, requestId),
    () => `/import/${id}`,
  );
}

/** Where an import has come: being worked on, ready, done, or stopped on the way. */
export default function ImportUpload() {
  const { requestId, upload, findings } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (findings?.kind === 'imported') return <UploadReceipt stored={findings} />;
  if (upload.working) return <Working workingOn={upload.workingOn} />;
  if (findings?.kind === 'ready') {
    return <Preview upload={upload} stored={findings} requestId={requestId} answer={answer} />;
  }
  return <Interrupted upload={upload} requestId={requestId} why={findings?.why ?? 'interrupted'} />;
}
