import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { makeProposal } from '~/commands/proposal/make-proposal.server';
import { TextArea } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { kindOfPath } from '~/domain/proposal';
import { proposalValues, type ProposalValues } from '~/domain/proposal-values';
import { proposalTexts } from '~/i18n/proposals';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readNewProposal } from '~/queries/proposal/read-new-proposal.server';
import { requireId } from '~/queries/session/require-id.server';
import { notFound, requireViewer } from '~/queries/session/require-viewer.server';
import { Now } from './now';
import { labelsOf, WantedFields } from './wanted-fields';

export const meta = () => pageTitle(proposalTexts.nb.proposeHeading);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'proposals.make');
  const kind = kindOfPath(asked.params.type);
  if (!kind) throw notFound();
  return { requestId: randomUUID(), ...(await readNewProposal(viewer, requireId(asked.params.id), kind, today())) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'proposals.make');
  const placementId = requireId(asked.params.id);
  const kind = kindOfPath(asked.params.type);
  if (!kind) throw notFound();
  return submitForm(
    asked,
    loader,
    proposalValues[kind],
    (input: ProposalValues, requestId) => makeProposal(viewer, { placementId, kind, ...input }, requestId),
    () => `/praksis/${placementId}/forslag?kvittering=sendt`,
  );
}

export default function ProposalNew() {
  const texts = useTexts(proposalTexts);
  const { requestId, kind, placement, terms, replaces, endReasons, mentors } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<Record<string, string>>({
    lastResult: answer,
    defaultValue: {
      version: String(placement.version),
      ...(kind === 'change_hours' && { daysPerWeek: inWords(terms.daysPerWeek), hoursPerWeek: inWords(terms.hoursPerWeek) }),
    },
  });
  const field = (name: string) => fields[name] as NonNullable<(typeof fields)[string]>;
  return (
    <FormPage
      form={form}
      labels={{ ...labelsOf(texts, kind), reason: texts.why }}
      requestId={requestId}
      title={`${texts.title}: ${texts.kind[kind]}`}
      intro={<Now kind={kind} placement={placement} terms={terms} replaces={replaces} />}
      submit={texts.submit}
      cancelTo={`/praksis/${placement.id}/forslag`}
    >
      <HiddenInput field={field('version')} />
      <WantedFields kind={kind} field={field} endReasons={endReasons} mentors={mentors} />
      <TextArea field={field('reason')} label={texts.why} description={texts.whyHint} maxLength={2000} />
    </FormPage>
  );
}

function inWords(value: number | null): string {
  return value === null ? '' : String(value).replace('.', ',');
}
