import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData, useParams } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { endNavShare } from '~/commands/candidate/end-nav-share.server';
import { RadioInput, TextInput } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { navShareEndReasons } from '~/domain/nav-share';
import { endShareValues } from '~/domain/nav-share-values';
import { navShareTexts } from '~/i18n/nav-shares';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readShare } from '~/queries/nav-share/read-sharing.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(navShareTexts.nb.endShareSubmit);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'candidates.share');
  const { id, shareId } = asked.params;
  return { requestId: randomUUID(), ...(await readShare(viewer, requireId(id), requireId(shareId))) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'candidates.share');
  const id = requireId(asked.params.id);
  const shareId = requireId(asked.params.shareId);
  return submitForm(
    asked,
    loader,
    endShareValues,
    (end, requestId) => endNavShare(viewer, { candidateId: id, shareId }, end, requestId),
    () => `/kandidater/${id}?kvittering=ikke-delt`,
  );
}

export default function CandidateShareEnd() {
  const texts = useTexts(navShareTexts);
  const { requestId, name, officeName } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof endShareValues>>({ lastResult: useActionData<typeof action>() });
  return (
    <FormPage
      form={form}
      labels={{ endReason: texts.endReasonAsked, endText: texts.endText }}
      requestId={requestId}
      title={texts.endShareSubmit}
      intro={texts.endShareIntro(name, officeName)}
      submit={texts.endShareSubmit}
      cancelTo={`/kandidater/${useParams().id}`}
    >
      <RadioInput
        field={fields.endReason}
        label={texts.endReasonAsked}
        choices={navShareEndReasons.map((reason) => ({ value: reason, label: texts.endReason[reason] }))}
      />
      <TextInput field={fields.endText} label={texts.endText} description={texts.endTextWho} />
    </FormPage>
  );
}
