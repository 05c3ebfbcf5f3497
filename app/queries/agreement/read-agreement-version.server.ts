import { formerOf } from '~/domain/agreement-standing';
import { changedTerms } from '~/domain/agreement-terms';
import type { CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { notFound } from '../session/require-viewer.server';
import { agreementHeading } from './agreement-heading.server';
import { placementAgreements } from './placement-agreements.server';
import { shownAgreement, termChanges } from './shown-agreement.server';

/** One version of an agreement, as it was, with what it changed; 404 where there is no such version. */
export async function readAgreementVersion(viewer: Viewer, placementId: string, number: number, on: CalendarDate) {
  return asViewer(viewer, async (tx) => {
    const all = await placementAgreements(tx, viewer, placementId, on);
    const version = all.versions.find((one) => one.number === number);
    if (!version) throw notFound();
    const former = formerOf(all.versions, version);
    return {
      heading: await agreementHeading(tx, viewer, all, on),
      agreement: shownAgreement(version),
      former: former?.number ?? null,
      changes: former ? termChanges(former, version, changedTerms(former.terms, version.terms)) : [],
    };
  });
}
