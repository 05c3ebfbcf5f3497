import { jobOutcome, notHiredReasons, type NotHiredReason } from './assessment';

/** Below this many assessments of a supplier nothing is said of what its placements lead to. */
export const FEWEST_ASSESSED = 5;

interface Assessed {
  supplierId: string;
  hired: boolean;
  offeredJob: boolean;
  notHiredReason: NotHiredReason | null;
}

export interface PlacementOutcomes {
  assessed: number;
  hired: number;
  offered: number;
  notOffered: number;
  /** Why people were not hired, the most frequent first; reasons that nobody gave are left out. */
  reasons: { reason: NotHiredReason; count: number }[];
}

/** What each supplier's assessed placements led to; null where too few are assessed. Suppliers without any are left out. */
export function placementOutcomes(rows: readonly Assessed[]): Record<string, PlacementOutcomes | null> {
  const suppliers = new Set(rows.map(({ supplierId }) => supplierId));
  const ofEach = [...suppliers].map((id) => [id, rows.filter(({ supplierId }) => supplierId === id)] as const);
  return Object.fromEntries(ofEach.map(([id, of]) => [id, of.length < FEWEST_ASSESSED ? null : summary(of)]));
}

function summary(rows: readonly Assessed[]): PlacementOutcomes {
  const count = (outcome: ReturnType<typeof jobOutcome>) => rows.filter((row) => jobOutcome(row) === outcome).length;
  const reasons = notHiredReasons
    .map((reason) => ({ reason, count: rows.filter(({ notHiredReason }) => notHiredReason === reason).length }))
    .filter((entry) => entry.count > 0)
    .sort((one, other) => other.count - one.count);
  return { assessed: rows.length, hired: count('hired'), offered: count('offered'), notOffered: count('not_offered'), reasons };
}
