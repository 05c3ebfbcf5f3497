import { expiresOn, expiresSoon, isOpen } from '~/domain/agreement-lifecycle';
import { formerOf } from '~/domain/agreement-standing';
import { changedTerms, driftedTerms } from '~/domain/agreement-terms';
import { dateInOslo, type CalendarDate } from '~/domain/calendar-date';
import { lengthOf } from '~/domain/unbroken-practice';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { agreementPartyOf } from '~/policies/agreement-actions';
import { may } from '~/policies/permissions';
import { wayBack } from '~/policies/placement-parts';
import type { Agreement, Yes } from './agreement-columns.server';
import { agreementHeading } from './agreement-heading.server';
import { placementAgreements, type PlacementAgreements } from './placement-agreements.server';
import { shownAgreement, termChanges } from './shown-agreement.server';
import { unbrokenPracticeSince } from './unbroken-practice.server';

/** The page of a placement's agreement: where it stands, what it says, what it changes, and all its versions. */
export async function readAgreement(viewer: Viewer, placementId: string, on: CalendarDate) {
  return asViewer(viewer, async (tx) => {
    const all = await placementAgreements(tx, viewer, placementId, on);
    const { placement, versions, current, state, allowedActions } = all;
    const heading = await agreementHeading(tx, viewer, all, on);
    const former = current && formerOf(versions, current);
    const since = current && (await unbrokenPracticeSince(tx, placement, current.terms.startsOn));
    return {
      heading,
      backTo: wayBack(viewer, placementId),
      planPath: may(viewer, 'training.read') ? `/praksis/${placementId}/opplaeringsplan` : null,
      party: agreementPartyOf(viewer),
      canBeMade: placement.status === 'accepted' || placement.status === 'active',
      state,
      current: current && shownAgreement(current),
      changes: current && former ? termChanges(former, current, changedTerms(former.terms, current.terms)) : [],
      former: former?.number ?? null,
      drift: state === 'in_force' && current ? driftOf(current, placement) : [],
      expiresOn: current && isOpen(state) && expiresSoon(current, on) ? expiresOn(current) : null,
      longSince: current && since && lengthOf(since, current.terms.endsOn) !== 'usual' ? since : null,
      allowedActions,
      versions: versions.map(({ number, state: stood, terms, approvals, written }) => ({
        number,
        state: stood,
        startsOn: terms.startsOn,
        endsOn: terms.endsOn,
        approvedOn: dayOf(approvals.unit),
        writtenOn: dayOf(written),
      })),
    };
  });
}

function dayOf(said: Yes | null): CalendarDate | null {
  return said && dateInOslo(new Date(said.at));
}

/** Where the placement has come to differ from what is agreed. */
function driftOf(agreement: Agreement, placement: PlacementAgreements['placement']) {
  const { goal, plannedFrom: startsOn, plannedTo: endsOn, daysPerWeek, hoursPerWeek, mentorId, mentorName } = placement;
  const now = { goal, startsOn, endsOn, daysPerWeek, hoursPerWeek, mentorId };
  const drifted = driftedTerms(agreement.terms, now);
  const placementNow = { terms: { ...agreement.terms, ...now }, mentorName };
  return termChanges(agreement, placementNow, drifted);
}
