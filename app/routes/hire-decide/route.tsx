import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { decideHire } from '~/commands/hire-report/decide-hire.server';
import { RadioInput, TextArea } from '~/components/form/fields';
import { HiddenInput } from '~/components/form/hidden-input';
import { PlacementForm } from '~/components/placement/placement-form';
import { ReportedHire } from '~/components/placement/reported-hire';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { decisionValues } from '~/domain/hire-report-values';
import { hireReportTexts } from '~/i18n/hire-reports';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readPendingHire } from '~/queries/hire-report/read-pending-hire.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

const receiptOf = { confirm: 'ansettelse-bekreftet', reject: 'ansettelse-avvist' } as const;

export const meta = () => pageTitle(hireReportTexts.nb.decideTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'hires.decide');
  const id = requireId(asked.params.id);
  return { requestId: randomUUID(), ...(await readPendingHire(viewer, id, 'confirm', today())) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'hires.decide');
  const placementId = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    decisionValues,
    (input, requestId) => decideHire(viewer, { placementId, ...input }, requestId),
    (answer) => `/praksis/${placementId}?kvittering=${receiptOf[answer]}`,
  );
}

export default function HireDecide() {
  const texts = useTexts(hireReportTexts);
  const { requestId, placement, report } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof decisionValues>>({
    lastResult: answer,
    defaultValue: { reportId: report.id, version: String(report.version) },
  });
  return (
    <PlacementForm
      form={form}
      labels={{ answer: texts.answer, rejectionText: texts.rejectionText }}
      requestId={requestId}
      title={texts.decideTitle}
      placement={placement}
      intro={
        <>
          <p>{texts.decideIntro}</p>
          <ReportedHire report={report} employer={placement.supplierName} />
        </>
      }
      submit={texts.decideSubmit}
    >
      <HiddenInput field={fields.reportId} />
      <HiddenInput field={fields.version} />
      <RadioInput
        field={fields.answer}
        label={texts.answer}
        choices={[
          { value: 'confirm', label: texts.confirm },
          { value: 'reject', label: texts.reject },
        ]}
      />
      <TextArea
        field={fields.rejectionText}
        label={texts.rejectionText}
        description={texts.rejectionHint}
        maxLength={2000}
      />
    </PlacementForm>
  );
}
