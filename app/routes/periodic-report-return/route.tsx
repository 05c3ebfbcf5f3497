import { useForm } from '@conform-to/react';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { returnReport } from '~/commands/periodic-report/return-report.server';
import { TextArea } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { pageTitle } from '~/components/ui/page-title';
import { returnReportValues } from '~/domain/periodic-report/report-values';
import { formatQuarter } from '~/i18n/format';
import { periodicReportTexts } from '~/i18n/periodic-reports';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readReportToAnswer } from '~/queries/periodic-report/read-report-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(periodicReportTexts.nb.returnTitle);

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
    returnReportValues,
    (input, requestId) => returnReport(viewer, id, input, requestId),
    () => `/rapporter/${id}?kvittering=returnert`,
  );
}

export default function PeriodicReportReturn() {
  const texts = useTexts(periodicReportTexts);
  const { requestId, report } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<{ version: string; reason: string }>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { version: String(report.version) },
  });
  return (
    <FormPage
      form={form}
      labels={{ reason: texts.reason }}
      requestId={requestId}
      title={texts.returnTitle}
      intro={
        <div className="stack stack--tight">
          <p>
            <strong>{formatQuarter(report.periodEnd)}</strong>, {report.contractName}, {report.supplierName}.
          </p>
          <p>{texts.returnIntro(texts.days.correct)}</p>
        </div>
      }
      submit={texts.returnTitle}
      cancelTo={`/rapporter/${report.id}`}
    >
      <HiddenInput field={fields.version} />
      <TextArea field={fields.reason} label={texts.reason} description={texts.reasonHint} maxLength={1000} />
    </FormPage>
  );
}
