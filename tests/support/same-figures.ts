/** Number by number, as figures.md compares: to 1e-9. */
const MARGIN = 1e-9;

/** The places at which two answers differ, with both values; none where they are the same. */
export function differences(expected: unknown, found: unknown, place = ''): string[] {
  if (typeof expected === 'object' && expected !== null && typeof found === 'object' && found !== null) {
    const [left, right] = [expected as Record<string, unknown>, found as Record<string, unknown>];
    const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
    return [...keys].flatMap((key) => differences(left[key], right[key], `${place}.${key}`));
  }
  const close = typeof expected === 'number' && typeof found === 'number' && Math.abs(expected - found) <= MARGIN;
  return close || expected === found ? [] : [`${place}: ${String(expected)}, found ${String(found)}`];
}
