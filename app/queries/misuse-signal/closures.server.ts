import { dateInOslo } from '~/domain/calendar-date';
import type { Closure } from '~/domain/misuse-closing';
import type { MisuseKind } from '~/domain/misuse-signals';
import { dateOrNull } from '../placement/placement-facts.server';

/** What of a closure says which signal it closed. */
export const closureColumns = {
  kind: true,
  candidateId: true,
  supplierId: true,
  workSiteId: true,
  placementId: true,
  countedOn: true,
  restedOn: true,
  closedAt: true,
} as const;

interface ClosureRow {
  kind: MisuseKind;
  candidateId: string | null;
  supplierId: string | null;
  workSiteId: string | null;
  placementId: string | null;
  countedOn: Date | null;
  restedOn: number;
  closedAt: Date;
}

/** A row as the domain looks at it. */
export function closureOf({ kind, placementId, restedOn, ...row }: ClosureRow): Closure {
  const subjectId = row.candidateId ?? row.supplierId ?? row.workSiteId ?? '';
  return { kind, subjectId, placementId, restedOn, countedOn: dateOrNull(row.countedOn), closedOn: dateInOslo(row.closedAt) };
}
