import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { beginReport } from '~/commands/periodic-report/begin-report.server';
import { WriteReport } from '~/components/periodic-report/write-report';
import { pageTitle } from '~/components/ui/page-title';
import { reportWords } from '~/domain/periodic-report/report-values';
import { parseQuarter } from '~/domain/quarter';
import { periodicReportTexts } from '~/i18n/periodic-reports';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readNewReport } from '~/queries/periodic-report/read-report-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { notFound, requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(periodicReportTexts.nb.write.none);

function placeOf({ contract, quarter }: LoaderFunctionArgs['params']) {
  const periodEnd = parseQuarter(quarter ?? '');
  if (!periodEnd) throw notFound();
  return { contractId: requireId(contract), periodEnd };
}

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'periodicReports.write');
  const { begun, ...report } = await readNewReport(viewer, placeOf(asked.params));
  if (begun) throw redirect(`/rapporter/${begun}`);
  return { requestId: randomUUID(), report };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'periodicReports.write');
  const place = placeOf(asked.params);
  return submitForm(
    asked,
    loader,
    reportWords,
    (words, requestId) => beginReport(viewer, place, words, requestId),
    (id) => `/rapporter/${id}?kvittering=lagret`,
  );
}

export default function PeriodicReportNew() {
  const { write } = useTexts(periodicReportTexts);
  const { requestId, report } = useLoaderData<typeof loader>();
  return <WriteReport title={write.none} report={report} requestId={requestId} answer={useActionData<typeof action>()} cancelTo="/rapporter" />;
}
