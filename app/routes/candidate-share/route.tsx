import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useParams } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { shareWithNav } from '~/commands/candidate/share-with-nav.server';
import { RadioInput, SelectInput, TextArea, TextInput } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { SeenByNav } from '~/components/nav-share/seen-by-nav';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { navShareBases } from '~/domain/nav-share';
import { shareValues } from '~/domain/nav-share-values';
import { navShareTexts } from '~/i18n/nav-shares';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readSharing } from '~/queries/nav-share/read-sharing.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { SharingNow } from './sharing-now';

export const meta = () => pageTitle(navShareTexts.nb.shareTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'candidates.share');
  return { requestId: randomUUID(), ...(await readSharing(viewer, requireId(asked.params.id))) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'candidates.share');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    shareValues,
    (input, requestId) => shareWithNav(viewer, id, input, requestId),
    () => `/kandidater/${id}?kvittering=delt`,
  );
}

export default function CandidateShare() {
  const texts = useTexts(navShareTexts);
  const { id = '' } = useParams();
  const { requestId, name, protectedAddress, shares, offices, seenByNav } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof shareValues>>({ lastResult: useActionData<typeof action>() });
  const back = `/kandidater/${id}`;
  if (protectedAddress || offices.length === 0) {
    return (
      <div className="frame--narrow stack">
        <PageHeading title={texts.shareTitle} />
        <p>{protectedAddress ? texts.cannotShare : texts.noOffices}</p>
        <SharingNow candidateId={id} shares={shares} />
        <Link to={back} className="aksel-link">
          {texts.backToCandidate}
        </Link>
      </div>
    );
  }
  return (
    <FormPage
      form={form}
      labels={{ navOfficeId: texts.office, purpose: texts.purpose, legalBasis: texts.legalBasis, legalBasisText: texts.legalBasisText }}
      requestId={requestId}
      title={texts.shareTitle}
      intro={
        <div className="stack stack--tight">
          <p>{texts.shareIntro(name)}</p>
          <SharingNow candidateId={id} shares={shares} />
          <SeenByNav seenByNav={seenByNav} open />
        </div>
      }
      submit={texts.shareSubmit}
      cancelTo={back}
    >
      <SelectInput
        field={fields.navOfficeId}
        label={texts.office}
        choices={offices.map((office) => ({ value: office.id, label: office.name }))}
      />
      <TextArea field={fields.purpose} label={texts.purpose} description={texts.purposeWho} maxLength={500} />
      <RadioInput
        field={fields.legalBasis}
        label={texts.legalBasis}
        description={texts.legalBasisWho}
        choices={navShareBases.map((basis) => ({
          value: basis,
          label: texts.basis[basis],
          ...(basis === 'consent' && { description: texts.consentHint }),
        }))}
      />
      <TextInput field={fields.legalBasisText} label={texts.legalBasisText} description={texts.legalBasisTextWho} />
    </FormPage>
  );
}
