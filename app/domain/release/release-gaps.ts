/** The data-quality gate: what should be in order on a contract before its figures are published (disclosure.md, «A release»). */
import { z } from 'zod';

export const GAP_KINDS = ['open_proposals', 'past_planned_end', 'results_unanswered', 'subsidies_outside'] as const;
export type GapKind = (typeof GAP_KINDS)[number];

const count = z.number().int().nonnegative();

/** How many of each kind there are on a contract. */
export const contractGaps = z.strictObject({
  open_proposals: count,
  past_planned_end: count,
  results_unanswered: count,
  subsidies_outside: count,
} satisfies Record<GapKind, unknown>);
export type ContractGaps = z.infer<typeof contractGaps>;

/** The same by the contract's id: what is kept with a release. */
export const releaseGaps = z.record(z.uuid(), contractGaps);
export type ReleaseGaps = z.infer<typeof releaseGaps>;

/** Whether a kind stops the release: the others may be published over with a reason, facts that cannot be may not. */
export function stopsRelease(kind: GapKind): boolean {
  return kind === 'subsidies_outside';
}

/** Whether anything is not in order. */
export function hasGaps(gaps: ReleaseGaps): boolean {
  return Object.values(gaps).some((counts) => GAP_KINDS.some((kind) => counts[kind] > 0));
}

/** Whether something is not in order that no reason makes up for. */
export function isStopped(gaps: ReleaseGaps): boolean {
  return Object.values(gaps).some((counts) => GAP_KINDS.some((kind) => stopsRelease(kind) && counts[kind] > 0));
}
