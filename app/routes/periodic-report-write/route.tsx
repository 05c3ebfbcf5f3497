import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { saveReport } from '~/commands/periodic-report/save-report.server';
import { WriteReport } from '~/components/periodic-report/write-report';
import { pageTitle } from '~/components/ui/page-title';
import { reportWords } from '~/domain/periodic-report/report-values';
import { periodicReportTexts } from '~/i18n/periodic-reports';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readReportToWrite } from '~/queries/periodic-report/read-report-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(periodicReportTexts.nb.write.draft);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'periodicReports.write');
  const report = await readReportToWrite(viewer, requireId(asked.params.id));
  if (!report.possible) throw redirect(`/rapporter/${report.id}?beskjed=endret`);
  return { requestId: randomUUID(), report };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'periodicReports.write');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    reportWords,
    (words, requestId) => saveReport(viewer, id, words, requestId),
    () => `/rapporter/${id}?kvittering=lagret`,
  );
}

export default function PeriodicReportWrite() {
  const { write } = useTexts(periodicReportTexts);
  const { requestId, report } = useLoaderData<typeof loader>();
  const title = report.state === 'returned' ? write.returned : write.draft;
  return <WriteReport title={title} report={report} requestId={requestId} answer={useActionData<typeof action>()} cancelTo={`/rapporter/${report.id}`} />;
}
