import { useForm } from '@conform-to/react';
import { Heading } from '@navikt/ds-react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { registerContact } from '~/commands/placement-contact/register-contact.server';
import { DateInput, TextArea } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { ReportTable } from '~/components/report/report-table';
import { SignalList } from '~/components/report/signal-list';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { contactValues } from '~/domain/contact-values';
import { formatShortDate } from '~/i18n/format';
import { reportListTexts } from '~/i18n/report-list';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readContactForm } from '~/queries/report/read-contact-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(reportListTexts.nb.registerContact);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'contacts.register');
  return readContactForm(viewer, requireId(asked.params.id), today());
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'contacts.register');
  const placementId = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    contactValues,
    (input, requestId) => registerContact(viewer, { placementId, ...input }, requestId),
    (id) => `/praksis/${id}/ukerapporter?kvittering=kontakt`,
  );
}

export default function PlacementContact() {
  const texts = useTexts(reportListTexts);
  const { id, name, on, signals, reports, requestId } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<{ contactedOn: string; note: string }>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { contactedOn: formatShortDate(on) },
  });
  return (
    <div className="stack">
      <FormPage
        form={form}
        labels={{ contactedOn: texts.contactedOn, note: texts.contactNote }}
        requestId={requestId}
        title={texts.contactTitle(name)}
        intro={
          <div className="stack stack--tight">
            {signals.length > 0 ? <SignalList signals={signals} /> : <p>{texts.nothingWaits}</p>}
            <p>{texts.contactIntro}</p>
          </div>
        }
        submit={texts.save}
        cancelTo={`/praksis/${id}/ukerapporter`}
      >
        <DateInput field={fields.contactedOn} label={texts.contactedOn} />
        <TextArea field={fields.note} label={texts.contactNote} description={texts.contactNoteWho} maxLength={2000} />
      </FormPage>
      {reports.length > 0 && (
        <section className="frame--narrow stack stack--tight" aria-labelledby="meldt">
          <Heading level="2" size="small" id="meldt">
            {texts.contactAbout}
          </Heading>
          <ReportTable caption={texts.contactAbout} reports={reports} />
        </section>
      )}
    </div>
  );
}
