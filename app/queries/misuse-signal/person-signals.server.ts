import { fromDateColumn, toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { isClosed } from '~/domain/misuse-closing';
import { signalsOfPerson } from '~/domain/misuse-of-person';
import type { Transaction } from '~/platform/database.server';
import type { Prisma } from '~/platform/generated/prisma/client';
import { dateOrNull } from '../placement/placement-facts.server';
import { closureColumns, closureOf } from './closures.server';
import type { ShownSignal } from './shown-signal.server';

/**
 * The signals about the candidates that `where` names, open and closed, as things stand on a date. `where` holds the
 * viewer's scope.
 */
export async function personSignals(tx: Transaction, where: Prisma.CandidateWhereInput, on: CalendarDate): Promise<ShownSignal[]> {
  const begun = { voidedAt: null, startedOn: { lte: toDateColumn(on) } };
  const rows = await tx.candidate.findMany({
    where,
    select: {
      id: true,
      firstName: true,
      lastName: true,
      detail: { select: { leftOn: true } },
      placements: {
        where: begun,
        select: { id: true, contractId: true, supplierId: true, startedOn: true, endedOn: true, contractSupplier: { select: { supplier: { select: { orgNumber: true } } } } },
      },
      employments: { where: begun, select: { employerOrgNumber: true, employerName: true, startedOn: true, endedOn: true } },
      misuseSignalClosures: { select: closureColumns },
    },
  });
  return rows.flatMap(({ id, firstName, lastName, detail, placements, employments, misuseSignalClosures }) => {
    const facts = {
      candidateId: id,
      leftOn: dateOrNull(detail?.leftOn),
      practices: placements.flatMap(({ startedOn, endedOn, contractSupplier, ...placement }) =>
        startedOn
          ? [{ ...placement, supplierOrgNumber: contractSupplier.supplier.orgNumber, startedOn: fromDateColumn(startedOn), endedOn: dateOrNull(endedOn) }]
          : [],
      ),
      jobs: employments.map((job) => ({ ...job, startedOn: fromDateColumn(job.startedOn), endedOn: dateOrNull(job.endedOn) })),
    };
    const closures = misuseSignalClosures.map(closureOf);
    return signalsOfPerson(facts, on).map((signal) => ({ signal, subject: `${firstName} ${lastName}`, closed: isClosed(signal, closures) }));
  });
}
