import type { CalendarDate } from '~/domain/calendar-date';
import { laterActions, nextAction, placementPath } from '~/domain/placement-path';
import { lastSharedDay } from '~/domain/supplier-access';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { actionsOfOthers, allowedPlacementActions } from '~/policies/placement-actions';
import { partsFor } from '~/policies/placement-parts';
import { placementScope } from '~/policies/placement-scope';
import { placementHireReports } from '../hire-report/placement-hire-reports.server';
import { notFound } from '../session/require-viewer.server';
import { placementColumns, placementNumbers } from './placement-columns.server';
import { placementFacts } from './placement-facts.server';
import { placementPerson } from './placement-person.server';

/** Everything on a placement's page, as the viewer may see it on a date, and what the viewer may do there. */
export async function readPlacement(viewer: Viewer, id: string, on: CalendarDate) {
  return asViewer(viewer, async (tx) => {
    const row = await tx.placement.findFirst({
      where: { AND: [{ id }, placementScope(viewer, on)] },
      select: {
        ...placementColumns,
        candidateId: true,
        overCapacityReason: true,
        workSite: { select: { name: true, address: true } },
        placeOffer: { select: { id: true, department: true, placeOfWork: true } },
        sharedNeeds: true,
        declineText: true,
        withdrawText: true,
        endText: true,
        voidReason: true,
        mentor: { select: { endedAt: true, user: { select: { name: true, phone: true } } } },
      },
    });
    if (!row) throw notFound();
    const facts = placementFacts(row);
    const numbers = placementNumbers(row, on);
    const person = await placementPerson(tx, viewer, { id, candidateId: row.candidateId }, on);
    const hireReports = await placementHireReports(tx, viewer, id);
    const reported = hireReports.some(({ status }) => status === 'pending');
    const possible = allowedPlacementActions(viewer, facts, on);
    const pointless = { report_hire: reported, confirm_protection: !person?.protection } as const;
    const allowedActions = possible.filter((action) => !pointless[action as keyof typeof pointless]);
    const unconfirmed = person?.protection?.procedure === null;
    const hireExpected = facts.endReason === 'hired' && hireReports.every(({ status }) => status === 'withdrawn');
    const mentorNamed = row.mentor !== null && row.mentor.endedAt === null;
    return {
      id,
      ...numbers,
      // Why somebody left can be about health: it goes with the person.
      endDetail: person && numbers.endDetail,
      person,
      sharedUntil: unconfirmed ? null : person && lastSharedDay(facts.endedOn),
      // Free text about a person goes with the person.
      texts: person && { needs: row.sharedNeeds, decline: row.declineText, withdraw: row.withdrawText, end: row.endText },
      voidReason: row.voidReason,
      overCapacityReason: person && row.overCapacityReason,
      offer: row.placeOffer,
      workSite: row.workSite && [row.workSite.name, row.workSite.address].filter(Boolean).join(', '),
      mentor: row.mentor && { ...row.mentor.user, hasLeft: row.mentor.endedAt !== null },
      hireReports: hireReports.map(({ id: _id, version: _version, rejectionText, ...report }) => ({
        ...report,
        rejectionText: person && rejectionText,
      })),
      path: placementPath(facts, on),
      allowedActions,
      answersHire: hireReports.some((report) => report.allowedActions.includes('confirm')),
      nextAction: nextAction(allowedActions, { mentorNamed, plannedFrom: numbers.plannedFrom, hireExpected, unconfirmed }, on),
      actionsOfOthers: actionsOfOthers(viewer, facts, on).filter((action) => action !== 'confirm_protection'),
      laterActions: laterActions(facts, on),
      parts: person && (facts.acceptedAt || facts.startedOn) && !facts.voidedAt ? partsFor(viewer) : [],
    };
  });
}
