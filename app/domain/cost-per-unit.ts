/** Hours of mentors and of training together for each placement that has ended and for each person hired. */
export interface CostPerUnit {
  perEnded: number | null;
  perHire: number | null;
}

/** `hours` by `count` with one decimal; null where fewer than `minimum` were counted, or nobody. */
export function perUnit(hours: number, count: number, minimum: number): number | null {
  return count >= Math.max(1, minimum) ? Math.round((hours / count) * 10) / 10 : null;
}

/** The hours of all statements up to a published quarter, by what had been published then. `minimum` is 1 for who sees exact figures. */
export function costPerUnit(hours: number, { ended, hired }: { ended: number; hired: number }, minimum: number): CostPerUnit {
  return { perEnded: perUnit(hours, ended, minimum), perHire: perUnit(hours, hired, minimum) };
}
