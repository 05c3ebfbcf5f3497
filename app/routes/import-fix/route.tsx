import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { correctUpload } from '~/commands/import-upload/correct-upload.server';
import { Paging } from '~/components/list/paging';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { version } from '~/domain/form-fields';
import { readListView } from '~/domain/list-view';
import { formatMoment } from '~/i18n/format';
import { importScreenTexts } from '~/i18n/import-screen';
import { useTexts } from '~/i18n/texts';
import { readForm, submitForm } from '~/platform/forms/submit-form.server';
import { FAULTS_ON_A_PAGE, listFaults } from '~/queries/import/list-faults.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { FaultSummary } from './fault-summary';
import { FixForm } from './fix-form';

const fixValues = z.object({ version: version() });

export const meta = () => pageTitle(`Feil: ${importScreenTexts.nb.title}`);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'import.run');
  const id = requireId(asked.params.id);
  const query = new URL(asked.request.url).searchParams;
  const { page } = readListView(query, ['rad']);
  const found = await listFaults(viewer, id, { page, kind: query.get('feil') });
  if (!found) throw redirect(`/import/${id}`);
  return { requestId: randomUUID(), found, pageSize: FAULTS_ON_A_PAGE };
}

/** Every cell as it was typed, the empty ones too: emptying a cell is a correction. */
async function typedCells(request: Request): Promise<Record<string, string>> {
  const cells = [...(await readForm(request))].filter(([name]) => name.startsWith('c_'));
  return Object.fromEntries(cells.map(([name, value]) => [name, String(value)]));
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'import.run');
  const id = requireId(asked.params.id);
  const values = await typedCells(asked.request.clone());
  return submitForm(
    asked,
    loader,
    fixValues,
    (input, requestId) => correctUpload(viewer, id, { ...input, values }, requestId),
    () => `/import/${id}`,
  );
}

export default function ImportFix() {
  const texts = useTexts(importScreenTexts);
  const { requestId, found, pageSize } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { upload, matching, page } = found;
  return (
    <div className="stack">
      <PageHeading title={texts.faultsTitle} intro={texts.faultsText} />
      <p className="subtle">
        {texts.sent(formatMoment(upload.sentAt), upload.sentBy)} {upload.corrected > 0 && texts.corrected(upload.corrected)}
      </p>
      <FaultSummary {...found} />
      <FixForm key={upload.version} found={found} requestId={requestId} answer={answer} />
      <Paging total={matching} page={page} size={pageSize} />
    </div>
  );
}
