import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { withdrawHire } from '~/commands/hire-report/withdraw-hire.server';
import { HiddenInput } from '~/components/form/hidden-input';
import { PlacementForm } from '~/components/placement/placement-form';
import { ReportedHire } from '~/components/placement/reported-hire';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { reportVersionValues } from '~/domain/hire-report-values';
import { hireReportTexts } from '~/i18n/hire-reports';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readPendingHire } from '~/queries/hire-report/read-pending-hire.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(hireReportTexts.nb.withdrawTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'hires.report');
  const id = requireId(asked.params.id);
  return { requestId: randomUUID(), ...(await readPendingHire(viewer, id, 'withdraw', today())) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'hires.report');
  const placementId = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    reportVersionValues,
    (input, requestId) => withdrawHire(viewer, { placementId, ...input }, requestId),
    () => `/praksis/${placementId}?kvittering=ansettelse-trukket`,
  );
}

export default function HireWithdraw() {
  const texts = useTexts(hireReportTexts);
  const { requestId, placement, report } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof reportVersionValues>>({
    lastResult: answer,
    defaultValue: { reportId: report.id, version: String(report.version) },
  });
  return (
    <PlacementForm
      form={form}
      labels={{}}
      requestId={requestId}
      title={texts.withdrawTitle}
      placement={placement}
      intro={
        <>
          <p>{texts.withdrawIntro}</p>
          <ReportedHire report={report} employer={placement.supplierName} />
        </>
      }
      submit={texts.withdrawSubmit}
    >
      <HiddenInput field={fields.reportId} />
      <HiddenInput field={fields.version} />
    </PlacementForm>
  );
}
