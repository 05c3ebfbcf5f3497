import { useForm } from '@conform-to/react';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { closeSignal } from '~/commands/misuse-signal/close-signal.server';
import { TextArea } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { misuseClosingValues } from '~/domain/misuse-closing-values';
import { misusePath } from '~/domain/misuse-signals';
import { misuseTexts } from '~/i18n/misuse-signals';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readSignal } from '~/queries/misuse-signal/read-signal.server';
import { requireSignalAddress } from '~/queries/misuse-signal/signal-address.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(misuseTexts.nb.closeTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'misuse.follow');
  const address = requireSignalAddress(asked.params);
  const { kind, subject, subjectId, state, seen, name, summary } = await readSignal(viewer, address, today());
  if (state !== 'open') throw redirect(misusePath(address));
  return { requestId: randomUUID(), kind, subject, subjectId, seen, name, summary };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'misuse.follow');
  const address = requireSignalAddress(asked.params);
  return submitForm(
    asked,
    loader,
    misuseClosingValues,
    (input, requestId) => closeSignal(viewer, address, input, requestId),
    () => '/varsler?kvittering=lukket',
  );
}

export default function MisuseSignalClose() {
  const texts = useTexts(misuseTexts);
  const { requestId, seen, name, summary, ...signal } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof misuseClosingValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { seen: seen ?? '' },
  });
  return (
    <FormPage
      form={form}
      labels={{ reason: texts.closeReason }}
      requestId={requestId}
      title={texts.closeTitle}
      intro={
        <div className="stack stack--tight">
          <p>
            <strong>
              {texts.kind[signal.kind]}: {name}
            </strong>
            <br />
            {summary}
          </p>
          <p>
            {texts.closeIntro} {texts.returns[signal.subject]}
          </p>
        </div>
      }
      submit={texts.closeSubmit}
      cancelTo={misusePath(signal)}
    >
      <HiddenInput field={fields.seen} />
      <TextArea field={fields.reason} label={texts.closeReason} description={texts.closeReasonWho} maxLength={1000} />
    </FormPage>
  );
}
