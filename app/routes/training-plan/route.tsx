import { LocalAlert } from '@navikt/ds-react';
import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { setLevels } from '~/commands/training/set-levels.server';
import { useRefusalText } from '~/components/form/field-errors';
import { WayBack } from '~/components/placement/way-back';
import { ActionLink } from '~/components/ui/action-link';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Notice, Receipt } from '~/components/ui/receipt';
import { today } from '~/domain/calendar-date';
import { levelValues } from '~/domain/training-values';
import { trainingPlanTexts } from '~/i18n/training-plans';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { readPlan } from '~/queries/training/read-plan.server';
import weekStyles from '~/styles/week.css?url';
import { Moves } from './moves';
import { Overview } from './overview';
import { PlanModules } from './plan-modules';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: weekStyles }];

export const meta = () => pageTitle(trainingPlanTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'training.read');
  return { requestId: randomUUID(), ...(await readPlan(viewer, requireId(asked.params.id), today())) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'training.read');
  const placementId = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    levelValues,
    ({ moves }, requestId) => setLevels(viewer, { placementId, moves }, requestId),
    () => `/praksis/${placementId}/opplaeringsplan?kvittering=nivaa`,
  );
}

export default function TrainingPlan() {
  const texts = useTexts(trainingPlanTexts);
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { plan, placementId, allowedActions, name, status } = page;
  const title = name ? texts.titleFor(name) : texts.title;
  return (
    <div className="frame--narrow stack">
      <Receipt texts={texts.receipts} />
      <Notice texts={texts.notices} />
      <PageHeading title={title} intro={`${texts.about(page.reference, page.supplierName)} ${texts.sharedWith}`} />
      {answer?.error && <Refused codes={Object.values(answer.error).flatMap((found) => found ?? [])} />}
      {!plan && <NoPlan placementId={placementId} mayMake={allowedActions.includes('make_plan')} requested={status === 'requested'} />}
      {plan && (
        <>
          <Overview placementId={placementId} modules={plan.modules} template={plan.template} />
          <PlanModules
            placementId={placementId}
            modules={plan.modules}
            allowedActions={allowedActions}
            requestId={page.requestId}
          />
          <Moves moves={plan.moves} />
        </>
      )}
      <WayBack to={page.backTo} />
    </div>
  );
}

/** Why nothing was saved; the form has no fields that could be filled in wrongly, so that no list of them is needed. */
function Refused({ codes }: { codes: readonly string[] }) {
  const textOf = useRefusalText();
  return (
    <div role="alert">
      <LocalAlert status="error">
        <LocalAlert.Header>
          <LocalAlert.Title as="h2">{textOf(codes)}</LocalAlert.Title>
        </LocalAlert.Header>
      </LocalAlert>
    </div>
  );
}

function NoPlan({ placementId, mayMake, requested }: { placementId: string; mayMake: boolean; requested: boolean }) {
  const texts = useTexts(trainingPlanTexts);
  return (
    <EmptyState title={texts.noPlanTitle}>
      <p>{mayMake ? texts.noPlanMake : requested ? texts.notYet : texts.noPlan}</p>
      {mayMake && <ActionLink to={`/praksis/${placementId}/opplaeringsplan/ny`}>{texts.make}</ActionLink>}
    </EmptyState>
  );
}
