import { expiresOn, WEEKS_UNTIL_WARNING } from '~/domain/agreement-lifecycle';
import { addDays, dateInOslo } from '~/domain/calendar-date';
import type { Prisma } from '~/platform/generated/prisma/client';
import { placementsInMyCare } from '~/policies/placement-scope';
import { beginningOf, openAgreements } from '../agreement/open-agreements.server';
import { found, MOST } from './found-tasks.server';
import type { TaskSource } from './list-tasks.server';
import { otherParty, parties, personOf } from './parties.server';

/** Agreements that will expire within two weeks because nobody works on them. */
export const expiryTasks: TaskSource = async (tx, viewer, on) => {
  const { touchedAt, ...open } = openAgreements(on);
  const where = {
    ...open,
    touchedAt: { ...touchedAt, lt: beginningOf(addDays(on, 1 - WEEKS_UNTIL_WARNING * 7)) },
    placement: { AND: [placementsInMyCare(viewer, on), { voidedAt: null, endedOn: null }] },
  } satisfies Prisma.AgreementWhereInput;
  const rows = await tx.agreement.findMany({
    where,
    select: { touchedAt: true, placement: { select: { id: true, ...parties } } },
    orderBy: { touchedAt: 'asc' },
    take: MOST,
  });
  return found(rows, () => tx.agreement.count({ where }), (row) => ({
    kind: 'agreement_expiring',
    candidateId: row.placement.candidateId,
    subject: personOf(row.placement),
    detail: otherParty(viewer, row.placement),
    dueOn: expiresOn({ touchedOn: dateInOslo(row.touchedAt) }),
    path: `/praksis/${row.placement.id}/avtale`,
  }));
};
