import { useForm } from '@conform-to/react';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { approveReport } from '~/commands/periodic-report/approve-report.server';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { pageTitle } from '~/components/ui/page-title';
import { approveReportValues } from '~/domain/periodic-report/report-values';
import { formatQuarter } from '~/i18n/format';
import { periodicReportTexts } from '~/i18n/periodic-reports';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readReportToAnswer } from '~/queries/periodic-report/read-report-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(periodicReportTexts.nb.approveTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'periodicReports.answer');
  const { possible, ...report } = await readReportToAnswer(viewer, requireId(asked.params.id));
  if (!possible) throw redirect(`/rapporter/${report.id}?beskjed=endret`);
  return { requestId: randomUUID(), report };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'periodicReports.answer');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    approveReportValues,
    (input, requestId) => approveReport(viewer, id, input, requestId),
    () => `/rapporter/${id}?kvittering=godkjent`,
  );
}

export default function PeriodicReportApprove() {
  const texts = useTexts(periodicReportTexts);
  const { requestId, report } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<{ version: string }>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { version: String(report.version) },
  });
  return (
    <FormPage
      form={form}
      labels={{}}
      requestId={requestId}
      title={texts.approveTitle}
      intro={
        <div className="stack stack--tight">
          <p>
            <strong>{formatQuarter(report.periodEnd)}</strong>, {report.contractName}, {report.supplierName}.
          </p>
          <p>{texts.approveIntro}</p>
        </div>
      }
      submit={texts.approveTitle}
      cancelTo={`/rapporter/${report.id}`}
    >
      <HiddenInput field={fields.version} />
    </FormPage>
  );
}
