import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { decideResult } from '~/commands/result/decide-result.server';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { resultDecisionValues } from '~/domain/result-decision-values';
import { resultDecisionTexts } from '~/i18n/result-decision';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readResultDecision } from '~/queries/result/read-result-decision.server';
import { requireDate } from '~/queries/session/require-date.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { DecisionForm } from './decision-form';
import { Settled } from './settled';

export const meta = () => pageTitle(resultDecisionTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'results.decide');
  const { id, dato } = asked.params;
  const result = await readResultDecision(viewer, requireId(id), requireDate(dato), today());
  return { requestId: randomUUID(), candidateId: requireId(id), result };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'results.decide');
  const about = { candidateId: requireId(asked.params.id), measuredOn: requireDate(asked.params.dato) };
  return submitForm(
    asked,
    loader,
    resultDecisionValues,
    (input, requestId) => decideResult(viewer, about, input, requestId),
    (candidateId) => `/kandidater/${candidateId}?kvittering=avgjort`,
  );
}

export default function ResultDecide() {
  const page = useLoaderData<typeof loader>();
  return page.result.isOpen ? <DecisionForm {...page} /> : <Settled {...page} />;
}
