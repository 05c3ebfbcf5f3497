import { BodyLong, Button, Heading } from '@navikt/ds-react';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { openProtectedCandidate } from '~/commands/candidate/open-protected-candidate.server';
import { pageTitle } from '~/components/ui/page-title';
import { candidateFormTexts } from '~/i18n/candidate-forms';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readCandidateToOpen } from '~/queries/candidate/read-candidate-to-open.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { openSchema } from './schema';

export const meta = () => pageTitle(candidateFormTexts.nb.openTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'candidates.write');
  const id = requireId(asked.params.id);
  const { reference, isOpen } = await readCandidateToOpen(viewer, id);
  if (isOpen) throw redirect(`/kandidater/${id}`);
  return { reference, requestId: randomUUID() };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'candidates.write');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    openSchema,
    (_input, requestId) => openProtectedCandidate(viewer, id, requestId),
    () => `/kandidater/${id}`,
  );
}

/** Stands between the list and a protected person: nothing of the person shows before the button. */
export default function CandidateOpen() {
  const texts = useTexts(candidateFormTexts);
  const { reference, requestId } = useLoaderData<typeof loader>();
  return (
    <div className="frame--narrow stack panel">
      <Heading level="1" size="large">
        {texts.openTitle}
      </Heading>
      <BodyLong>{texts.openIntro(reference)}</BodyLong>
      <BodyLong weight="semibold">{texts.openLogged}</BodyLong>
      <BodyLong>{texts.openCare}</BodyLong>
      <Form method="post" className="row">
        <input type="hidden" name="requestId" value={requestId} />
        <Button>{texts.open}</Button>
        <Link to="/kandidater" className="aksel-link">
          {texts.back}
        </Link>
      </Form>
    </div>
  );
}
