import { formerOf } from '~/domain/agreement-standing';
import { changedTerms } from '~/domain/agreement-terms';
import type { AgreementAction } from '~/domain/agreement-lifecycle';
import type { CalendarDate } from '~/domain/calendar-date';
import { lengthOf } from '~/domain/unbroken-practice';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { agreementPartyOf } from '~/policies/agreement-actions';
import { agreementChanged } from './agreement-changed.server';
import { agreementHeading } from './agreement-heading.server';
import { placementAgreements } from './placement-agreements.server';
import { shownAgreement, termChanges } from './shown-agreement.server';
import { unbrokenPracticeSince } from './unbroken-practice.server';

/** The agreement for a form that does one thing with it; where that is not possible now, the agreement's page says so. */
export async function readAgreementForAction(viewer: Viewer, placementId: string, action: AgreementAction, on: CalendarDate) {
  return asViewer(viewer, async (tx) => {
    const all = await placementAgreements(tx, viewer, placementId, on);
    const heading = await agreementHeading(tx, viewer, all, on);
    const { current, versions, placement } = all;
    if (!current || !all.allowedActions.includes(action)) throw agreementChanged(placementId);
    const former = formerOf(versions, current);
    const since = await unbrokenPracticeSince(tx, placement, current.terms.startsOn);
    return {
      heading,
      version: current.version,
      agreement: shownAgreement(current),
      former: former?.number ?? null,
      changes: former ? termChanges(former, current, changedTerms(former.terms, current.terms)) : [],
      longSince: lengthOf(since, current.terms.endsOn) === 'usual' ? null : since,
      onBehalf: agreementPartyOf(viewer) === 'unit',
    };
  });
}
