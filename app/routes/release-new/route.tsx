import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { publishRelease } from '~/commands/release/publish-release.server';
import { FormErrors } from '~/components/form/form-page';
import { ReleaseTables } from '~/components/release/release-tables';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { releaseValues } from '~/domain/release/release-values';
import { formatQuarter } from '~/i18n/format';
import { releasePreviewTexts } from '~/i18n/release-preview';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readPreview } from '~/queries/release/read-preview.server';
import { requireQuarter } from '~/queries/release/require-quarter.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import figureStyles from '~/styles/figures.css?url';
import { GapTable } from './gap-table';
import { PublishForm } from './publish-form';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: figureStyles }];

export const meta = () => pageTitle(releasePreviewTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'releases.publish');
  const preview = await readPreview(viewer, requireId(asked.params.buyer), requireQuarter(asked.params.quarter), today());
  return { requestId: randomUUID(), preview };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'releases.publish');
  const [buyerId, periodEnd] = [requireId(asked.params.buyer), requireQuarter(asked.params.quarter)];
  return submitForm(
    asked,
    loader,
    releaseValues,
    (input, requestId) => publishRelease(viewer, buyerId, periodEnd, input, requestId),
    (id) => `/publiseringer/${id}?kvittering=publisert`,
  );
}

export default function ReleaseNew() {
  const texts = useTexts(releasePreviewTexts);
  const { requestId, preview } = useLoaderData<typeof loader>();
  const { buyerName, periodEnd, revision, thresholds, rows, gaps } = preview;
  const [form, fields] = useForm<z.input<typeof releaseValues>>({ lastResult: useActionData<typeof action>() });
  const title = texts.titleOf(formatQuarter(periodEnd));
  return (
    <div className="stack">
      <PageHeading title={title} intro={`${texts.intro(buyerName)}${revision > 1 ? ` ${texts.revisionIntro(revision)}` : ''}`} />
      <FormErrors form={form} labels={{ reason: texts.reason, gapsReason: texts.gapsReason }} title={title} />
      <GapTable gaps={gaps} isStopped={preview.isStopped} />
      <ReleaseTables rows={rows} periodEnd={periodEnd} thresholds={thresholds} />
      {!preview.isStopped && <PublishForm form={form} fields={fields} requestId={requestId} preview={preview} />}
    </div>
  );
}
