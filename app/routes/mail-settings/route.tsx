import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { chooseMailSettings } from '~/commands/mail/choose-mail-settings.server';
import { CheckboxInput, SelectInput } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { Receipt } from '~/components/ui/receipt';
import { digestHours, NO_DIGEST } from '~/domain/mail-settings';
import { mailSettingsValues } from '~/domain/mail-settings-values';
import { mailSettingsTexts } from '~/i18n/mail-settings';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readMailSettings } from '~/queries/mail/read-mail-settings.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(mailSettingsTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'mails.choose');
  return readMailSettings(viewer);
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'mails.choose');
  return submitForm(
    asked,
    loader,
    mailSettingsValues,
    (input, requestId) => chooseMailSettings(viewer, input, requestId),
    () => '/varsling?kvittering=lagret',
  );
}

export default function MailSettings() {
  const texts = useTexts(mailSettingsTexts);
  const { settings, email, leadSeesLongOverdue, choosesUrgent, requestId } = useLoaderData<typeof loader>();
  const { digestHour, urgent } = settings;
  const [form, fields] = useForm<{ digestHour: string; urgent: string }>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { digestHour: digestHour === null ? NO_DIGEST : String(digestHour), urgent: urgent ? 'on' : '' },
  });
  return (
    <div className="frame--narrow stack">
      <Receipt texts={{ lagret: texts.saved(digestHour === null ? null : texts.hour(digestHour).toLowerCase()) }} />
      <FormPage
        form={form}
        labels={{ digestHour: texts.digestHour, urgent: texts.urgent }}
        requestId={requestId}
        title={texts.title}
        intro={
          <div className="stack stack--tight">
            <p>{texts.intro}</p>
            <p>{texts.sentTo(email)}</p>
          </div>
        }
        submit={texts.save}
        cancelTo="/"
      >
        <SelectInput
          field={fields.digestHour}
          label={texts.digestHour}
          description={texts.digestHourHow}
          choices={[
            ...digestHours.map((hour) => ({ value: String(hour), label: texts.hour(hour) })),
            { value: NO_DIGEST, label: texts.noDigest },
          ]}
        />
        {choosesUrgent && <CheckboxInput field={fields.urgent} label={texts.urgent} description={texts.urgentHow} />}
        <div className="panel stack stack--tight">
          <strong>{texts.reminders}</strong>
          <p>
            {texts.remindersText}
            {leadSeesLongOverdue && ` ${texts.leadSeesLongOverdue}`}
          </p>
        </div>
      </FormPage>
    </div>
  );
}
