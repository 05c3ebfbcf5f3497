import type { AgreementTerms } from '~/domain/agreement-terms';
import type { CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { may } from '~/policies/permissions';
import { agreementChanged } from './agreement-changed.server';
import { agreementHeading } from './agreement-heading.server';
import { agreementMentors } from './agreement-mentors.server';
import { placementAgreements, type PlacementAgreements } from './placement-agreements.server';

/**
 * What the form of an agreement is filled with. A new version starts from the one before and from the placement as it
 * stands, which the request and approved proposals have made; an edit from the draft. Where it is not possible now, the
 * agreement's page says so.
 */
export async function readAgreementForm(viewer: Viewer, placementId: string, action: 'write' | 'edit', on: CalendarDate) {
  return asViewer(viewer, async (tx) => {
    const all = await placementAgreements(tx, viewer, placementId, on);
    const heading = await agreementHeading(tx, viewer, all, on);
    const { current, allowedActions, versions } = all;
    if (!allowedActions.includes(action)) throw agreementChanged(placementId);
    const editing = action === 'edit' && current ? current : null;
    return {
      heading,
      version: editing ? editing.version : (versions[0]?.number ?? 0),
      terms: editing ? editing.terms : firstTerms(all),
      /** The version in force that the new one is to change. */
      changing: versions.find(({ state }) => state === 'in_force')?.number ?? null,
      mentors: await agreementMentors(tx, viewer, all),
      namesMentors: may(viewer, 'placements.nameMentor'),
      planPath: may(viewer, 'training.read') ? `/praksis/${placementId}/opplaeringsplan` : null,
    };
  });
}

function firstTerms({ placement, current }: PlacementAgreements): Partial<AgreementTerms> {
  const { goal, plannedFrom, plannedTo, daysPerWeek, hoursPerWeek, mentorId } = placement;
  const given = { goal, startsOn: plannedFrom, endsOn: plannedTo, daysPerWeek, hoursPerWeek, mentorId };
  const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)) as Partial<AgreementTerms>;
  // What is not in force was never agreed, so what was written there goes before what was asked for.
  return current?.state === 'in_force' ? { ...current.terms, ...known } : { ...known, ...current?.terms };
}
