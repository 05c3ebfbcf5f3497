import { LocalAlert } from '@navikt/ds-react';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { OpenSignals } from '~/components/misuse/open-signals';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Notice, Receipt } from '~/components/ui/receipt';
import { StatusTag } from '~/components/ui/status-tag';
import { today } from '~/domain/calendar-date';
import { formatDate } from '~/i18n/format';
import { placementTexts } from '~/i18n/placements';
import { useTexts } from '~/i18n/texts';
import { openSignalsOfPlacement } from '~/queries/misuse-signal/open-signals.server';
import { readPlacement } from '~/queries/placement/read-placement.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { Actions } from './actions';
import { HireReports } from './hire-reports';
import { Parts } from './parts';
import { Person } from './person';
import { PlacementFacts } from './placement-facts';
import { PlacementPath } from './placement-path';

export const meta = () => pageTitle(placementTexts.nb.candidatePlacement);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'placements.read');
  const [id, on] = [requireId(asked.params.id), today()];
  return { ...(await readPlacement(viewer, id, on)), signals: await openSignalsOfPlacement(viewer, id, on) };
}

export default function Placement() {
  const texts = useTexts(placementTexts);
  const placement = useLoaderData<typeof loader>();
  const { person, reference, sharedUntil, status, voidReason } = placement;
  return (
    <div className="stack">
      <Receipt texts={texts.receipts} />
      <Notice texts={texts.notices} />
      <PageHeading
        title={person ? texts.title(`${person.firstName} ${person.lastName}`) : texts.titleWithoutPerson(reference)}
        intro={<StatusTag status={status} />}
      />
      {voidReason && <p>{texts.voidedBecause(voidReason)}</p>}
      {!person && (
        <LocalAlert status="announcement">
          <LocalAlert.Header>
            <LocalAlert.Title as="h2">{texts.notSharedTitle}</LocalAlert.Title>
          </LocalAlert.Header>
          <LocalAlert.Content>{texts.notSharedText}</LocalAlert.Content>
        </LocalAlert>
      )}
      {person?.protection && !person.protection.procedure && (
        <LocalAlert status="warning">
          <LocalAlert.Header>
            <LocalAlert.Title as="h2">{texts.unconfirmedTitle}</LocalAlert.Title>
          </LocalAlert.Header>
          <LocalAlert.Content>{texts.unconfirmedText}</LocalAlert.Content>
        </LocalAlert>
      )}
      <OpenSignals signals={placement.signals} />
      <Actions placement={placement} />
      <div className="columns">
        <PlacementPath placement={placement} />
        {person && <Person person={person} needs={placement.texts?.needs ?? null} />}
      </div>
      <Parts placementId={placement.id} parts={placement.parts} />
      {sharedUntil && <p className="subtle">{texts.sharedUntil(formatDate(sharedUntil))}</p>}
      <div className="columns">
        <PlacementFacts placement={placement} />
        <div className="stack">
          {placement.hireReports.length > 0 && (
            <HireReports reports={placement.hireReports} path={`/praksis/${placement.id}`} />
          )}
        </div>
      </div>
    </div>
  );
}
