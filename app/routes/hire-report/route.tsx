import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { reportHire } from '~/commands/hire-report/report-hire.server';
import { DateInput, RadioInput, TextInput } from '~/components/form/fields';
import { PlacementForm } from '~/components/placement/placement-form';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { hireValues } from '~/domain/hire-report-values';
import { hireReportTexts } from '~/i18n/hire-reports';
import { useTexts } from '~/i18n/texts';
import { choicesOf, vocabularyTexts } from '~/i18n/vocabulary';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readPlacementForm } from '~/queries/placement/read-placement-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(hireReportTexts.nb.reportTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'hires.report');
  const id = requireId(asked.params.id);
  return { requestId: randomUUID(), placement: await readPlacementForm(viewer, id, 'report_hire', today()) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'hires.report');
  const placementId = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    hireValues,
    (input, requestId) => reportHire(viewer, { placementId, ...input }, requestId),
    () => `/praksis/${placementId}?kvittering=ansettelse-meldt`,
  );
}

export default function HireReport() {
  const texts = useTexts(hireReportTexts);
  const words = useTexts(vocabularyTexts);
  const { requestId, placement } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof hireValues>>({ lastResult: answer });
  return (
    <PlacementForm
      form={form}
      labels={{ form: texts.form, percent: texts.percent, startedOn: texts.startedOn }}
      requestId={requestId}
      title={texts.reportTitle}
      placement={placement}
      intro={texts.reportIntro}
      submit={texts.reportSubmit}
    >
      <RadioInput field={fields.form} label={texts.form} choices={choicesOf(words.employmentForm)} />
      <TextInput
        field={fields.percent}
        label={texts.percent}
        description={texts.percentHint}
        inputMode="decimal"
        htmlSize={6}
      />
      <DateInput field={fields.startedOn} label={texts.startedOn} description={texts.startHint} />
    </PlacementForm>
  );
}
