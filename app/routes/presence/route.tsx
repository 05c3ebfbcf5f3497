import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { recordPresence } from '~/commands/presence/record-presence.server';
import { useRefusalText } from '~/components/form/field-errors';
import { FormErrors } from '~/components/form/form-page';
import { PersonDetails } from '~/components/presence/person-details';
import { PresenceForm } from '~/components/presence/presence-form';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { presenceValues } from '~/domain/presence-values';
import { presenceTexts } from '~/i18n/presence';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readWeek } from '~/queries/presence/list-week.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(presenceTexts.nb.metaTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'presence.write');
  return readWeek(viewer, requireId(asked.params.id), today());
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'presence.write');
  const placementId = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    presenceValues,
    (input, requestId) => recordPresence(viewer, { placementId, ...input }, requestId),
    () => '/?kvittering=oppmote',
  );
}

export default function Presence() {
  const texts = useTexts(presenceTexts);
  const textOf = useRefusalText();
  const week = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = Object.fromEntries(Object.entries(answer?.error ?? {}).map(([name, codes]) => [name, codes ?? []]));
  const typed = answer?.initialValue as { version?: string; note?: string } | undefined;
  const title = texts.formTitle(`${week.person.firstName} ${week.person.lastName}`);
  return (
    <div className="frame--narrow stack">
      <PageHeading title={title} />
      <FormErrors form={{ id: week.id, status: answer?.status, allErrors: errors }} labels={{ note: texts.note }} title={title} />
      <PresenceForm {...week} version={typed?.version ?? week.version} error={textOf(errors['note'])} typed={typed?.note} />
      <PersonDetails {...week} />
      <Link to="/" className="aksel-link">
        {texts.back}
      </Link>
    </div>
  );
}
