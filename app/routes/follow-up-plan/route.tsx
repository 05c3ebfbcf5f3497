import { BodyLong } from '@navikt/ds-react';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { ActionLink } from '~/components/ui/action-link';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Notice, Receipt } from '~/components/ui/receipt';
import { today } from '~/domain/calendar-date';
import { followUpPlanTexts, planNotices, planReceipts } from '~/i18n/follow-up-plans';
import { useTexts } from '~/i18n/texts';
import { readPlan } from '~/queries/follow-up-plan/read-plan.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { Meetings } from './meetings';
import { OpenSteps } from './open-steps';

export const meta = () => pageTitle(followUpPlanTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'plans.read');
  const on = today();
  return { on, plan: await readPlan(viewer, requireId(asked.params.id), on) };
}

export default function Plan() {
  const texts = useTexts(followUpPlanTexts);
  const { on, plan } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <Receipt texts={planReceipts} />
      <Notice texts={planNotices} />
      <PageHeading
        title={texts.titleOf(plan.name)}
        intro={
          <>
            {texts.about(plan.reference)}
            <p>{texts.intro}</p>
          </>
        }
        actions={plan.mayAdd && <ActionLink to={`/kandidater/${plan.id}/plan/mote/ny`}>{texts.addMeeting}</ActionLink>}
      />
      {!plan.seenByNav && <BodyLong>{texts.notShared}</BodyLong>}
      <OpenSteps steps={plan.openSteps} on={on} />
      <Meetings plan={plan} />
      <div className="row">
        <Link to={`/kandidater/${plan.id}`} className="aksel-link">
          {texts.backToCandidate}
        </Link>
        {plan.seenByNav && (
          <Link to={`/kandidater/${plan.id}/nav-utskrift`} className="aksel-link">
            {texts.toExport}
          </Link>
        )}
      </div>
    </div>
  );
}
