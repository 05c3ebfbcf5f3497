const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000];
const MOST_STEPS = 6;

/** Round numbers from 0 to the first that reaches `highest`, at most six steps. */
export function axisTicks(highest: number): number[] {
  const step = STEPS.find((size) => highest / size <= MOST_STEPS) ?? Math.ceil(highest / MOST_STEPS);
  const steps = Math.max(1, Math.ceil(highest / step));
  return Array.from({ length: steps + 1 }, (_, place) => place * step);
}
