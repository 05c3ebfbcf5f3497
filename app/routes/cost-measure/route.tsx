import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { MeasureTag } from '~/components/cost/measure-tag';
import { ActionLink } from '~/components/ui/action-link';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Notice, Receipt } from '~/components/ui/receipt';
import { today } from '~/domain/calendar-date';
import { costMeasureSteps, type CostMeasureStep } from '~/domain/cost-measure';
import { costMeasureTexts } from '~/i18n/cost-measures';
import { useTexts } from '~/i18n/texts';
import { readMeasure } from '~/queries/cost/read-measure.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { Discussion } from './discussion';
import { MeasureFacts } from './measure-facts';

export const meta = () => pageTitle(costMeasureTexts.nb.measure);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'costs.read');
  return readMeasure(viewer, requireId(asked.params.id), today());
}

const steps = Object.keys(costMeasureSteps) as CostMeasureStep[];

export default function CostMeasure() {
  const texts = useTexts(costMeasureTexts);
  const { measure, comments } = useLoaderData<typeof loader>();
  const path = `/kostnadstiltak/${measure.id}`;
  const possible = steps.filter((step) => measure.allowedActions.includes(step));
  const isDocumented = measure.evidence !== null || measure.evidenceLink !== null;
  return (
    <div className="stack measure">
      <Receipt texts={texts.receipts} />
      <Notice texts={texts.notices} />
      <PageHeading title={texts.measure} intro={<MeasureTag state={measure.state} />} />
      <p className="prose">{measure.text}</p>
      <MeasureFacts measure={measure} />
      {(possible.length > 0 || measure.allowedActions.includes('document')) && (
        <div className="row">
          {possible.map((step, place) => (
            <ActionLink key={step} to={`${path}/${costMeasureSteps[step].path}`} size="small" variant={place === 0 ? 'primary' : 'secondary'}>
              {texts.steps[step].action}
            </ActionLink>
          ))}
          {measure.allowedActions.includes('document') && (
            <ActionLink to={`${path}/dokumentasjon`} size="small" variant="secondary">
              {isDocumented ? texts.document : texts.documentFirst}
            </ActionLink>
          )}
        </div>
      )}
      <Discussion comments={comments} to={measure.allowedActions.includes('comment') ? `${path}/kommenter` : null} />
      <Link to={`/kontrakter/${measure.contractId}/kostnad`} className="aksel-link">
        {texts.back}
      </Link>
    </div>
  );
}
