import { useForm } from '@conform-to/react';
import { InlineMessage } from '@navikt/ds-react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { changeThresholds } from '~/commands/release/change-thresholds.server';
import { TextArea, TextInput } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { pageTitle } from '~/components/ui/page-title';
import { Receipt } from '~/components/ui/receipt';
import { thresholdValues } from '~/domain/release/threshold-values';
import { areLowered } from '~/domain/release/thresholds';
import { thresholdTexts } from '~/i18n/thresholds';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readThresholds } from '~/queries/release/read-thresholds.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { ThresholdHistory } from './threshold-history';

export const meta = () => pageTitle(thresholdTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'thresholds.change');
  return { requestId: randomUUID(), ...(await readThresholds(viewer)) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'thresholds.change');
  return submitForm(
    asked,
    loader,
    thresholdValues,
    (input, requestId) => changeThresholds(viewer, input, requestId),
    () => '/innstillinger?kvittering=lagret',
  );
}

export default function Thresholds() {
  const texts = useTexts(thresholdTexts);
  const { requestId, thresholds, seen, changes } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof thresholdValues>>({
    // What was saved is what stands in the fields next.
    id: `thresholds-${seen}`,
    lastResult: useActionData<typeof action>(),
    defaultValue: {
      ...{ minimumCohort: String(thresholds.minimumCohort), minimumCell: String(thresholds.minimumCell) },
      ...{ minimumGrowth: String(thresholds.minimumGrowth), seen },
    },
  });
  const labels = { minimumCohort: texts.minimumCohort, minimumCell: texts.minimumCell, minimumGrowth: texts.minimumGrowth, reason: texts.reason };
  return (
    <div className="stack">
      <Receipt texts={texts.receipts} />
      <FormPage
        form={form}
        labels={labels}
        requestId={requestId}
        title={texts.title}
        intro={
          <div className="stack stack--tight">
            <p>{texts.intro}</p>
            {areLowered(thresholds) && <InlineMessage status="warning">{texts.loweredNow}</InlineMessage>}
            <p>{texts.officer}</p>
          </div>
        }
        submit={texts.submit}
      >
        <HiddenInput field={fields.seen} />
        <TextInput field={fields.minimumCohort} label={texts.minimumCohort} description={texts.minimumCohortHint} inputMode="numeric" htmlSize={6} />
        <TextInput field={fields.minimumCell} label={texts.minimumCell} description={texts.minimumCellHint} inputMode="numeric" htmlSize={6} />
        <TextInput field={fields.minimumGrowth} label={texts.minimumGrowth} description={texts.minimumGrowthHint} inputMode="numeric" htmlSize={6} />
        <TextArea field={fields.reason} label={texts.reason} description={texts.reasonHint} maxLength={1000} optional />
      </FormPage>
      <ThresholdHistory changes={changes} />
    </div>
  );
}
