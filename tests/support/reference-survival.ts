/** The Kaplan–Meier median in whole numbers, so that a survival of exactly one half is exactly one half. */
export interface Spell {
  days: number;
  /** False where nothing had happened by then (censored). */
  event: boolean;
}

/** The smallest time with survival at most 0.5; null where it is not reached. Whoever is censored at t is at risk at t. */
export function medianDays(spells: Spell[]): number | null {
  let numerator = 1n;
  let denominator = 1n;
  const times = [...new Set(spells.filter((spell) => spell.event).map((spell) => spell.days))].sort((a, b) => a - b);
  for (const time of times) {
    const atRisk = BigInt(spells.filter((spell) => spell.days >= time).length);
    const events = BigInt(spells.filter((spell) => spell.event && spell.days === time).length);
    numerator *= atRisk - events;
    denominator *= atRisk;
    if (2n * numerator <= denominator) return time;
  }
  return null;
}
