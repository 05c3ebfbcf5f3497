import { fromDateColumn, toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { placementStatus } from '~/domain/placement-status';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { candidatesWithMisuse } from '~/policies/misuse-scope';
import { dateOrNull, factColumns, placementFacts } from '../placement/placement-facts.server';

/** The practices and jobs of a candidate until a date, the latest first: what the signals about a person rest on. */
export async function personEvidence(tx: Transaction, viewer: Viewer, id: string, on: CalendarDate) {
  const begun = { voidedAt: null, startedOn: { lte: toDateColumn(on) } };
  const { firstName, lastName, placements, employments } = await tx.candidate.findFirstOrThrow({
    where: { AND: [{ id }, candidatesWithMisuse(viewer)] },
    select: {
      firstName: true,
      lastName: true,
      placements: {
        where: begun,
        orderBy: [{ startedOn: 'desc' }, { id: 'desc' }],
        select: { ...factColumns, id: true, contractSupplier: { select: { supplier: { select: { name: true } }, contract: { select: { name: true } } } } },
      },
      employments: {
        where: begun,
        orderBy: [{ startedOn: 'desc' }, { id: 'desc' }],
        select: { id: true, employerName: true, employerOrgNumber: true, startedOn: true, endedOn: true },
      },
    },
  });
  return {
    name: `${firstName} ${lastName}`,
    practices: placements.map((row) => {
      const facts = placementFacts(row);
      const { supplier, contract } = row.contractSupplier;
      return {
        id: row.id,
        ...{ supplierName: supplier.name, contractName: contract.name, status: placementStatus(facts, on) },
        ...{ startedOn: facts.startedOn, endedOn: facts.endedOn },
      };
    }),
    jobs: employments.map(({ id: jobId, employerName, employerOrgNumber, startedOn, endedOn }) => ({
      id: jobId,
      employer: employerName ?? employerOrgNumber,
      startedOn: fromDateColumn(startedOn),
      endedOn: dateOrNull(endedOn),
    })),
  };
}
