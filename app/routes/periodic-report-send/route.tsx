import { useForm } from '@conform-to/react';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { sendReport } from '~/commands/periodic-report/send-report.server';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { pageTitle } from '~/components/ui/page-title';
import { partsWithoutWords } from '~/domain/periodic-report/report-content';
import { sendReportValues } from '~/domain/periodic-report/report-values';
import { criterionTexts } from '~/i18n/criterion';
import { formatQuarter } from '~/i18n/format';
import { periodicReportTexts } from '~/i18n/periodic-reports';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readReportToWrite } from '~/queries/periodic-report/read-report-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(periodicReportTexts.nb.sendTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'periodicReports.write');
  const { possible, content, ...report } = await readReportToWrite(viewer, requireId(asked.params.id));
  if (!possible) throw redirect(`/rapporter/${report.id}?beskjed=endret`);
  // The report's own page says what it waits for.
  if (!content.published) throw redirect(`/rapporter/${report.id}`);
  return { requestId: randomUUID(), report, empty: partsWithoutWords(content.sections) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'periodicReports.write');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    sendReportValues,
    (input, requestId) => sendReport(viewer, id, input, requestId),
    () => `/rapporter/${id}?kvittering=sendt`,
  );
}

export default function PeriodicReportSend() {
  const texts = useTexts(periodicReportTexts);
  const { parts } = useTexts(criterionTexts);
  const { requestId, report, empty } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<{ version: string }>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { version: String(report.version) },
  });
  return (
    <FormPage
      form={form}
      labels={{}}
      requestId={requestId}
      title={texts.sendTitle}
      intro={
        <div className="stack stack--tight">
          <p>
            <strong>{formatQuarter(report.periodEnd)}</strong>, {texts.toBuyer(report.contractName, report.buyerName)}
          </p>
          <p>{texts.sendIntro(report.answerDays)}</p>
          {empty.length > 0 && (
            <div className="stack stack--tight">
              <p>{texts.emptyParts}</p>
              <ul className="bullets">
                {empty.map((part) => (
                  <li key={part}>{parts[part]}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
      }
      submit={texts.send}
      cancelTo={`/rapporter/${report.id}`}
    >
      <HiddenInput field={fields.version} />
    </FormPage>
  );
}
