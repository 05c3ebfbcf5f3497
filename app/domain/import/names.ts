/** A file's, column's or choice's name without what people spell differently: case, spaces, - and _, and æ ø å. */
export function plainName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/gu, '')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/å/g, 'aa');
}

function distance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...left].entries()) {
    const current = [i + 1];
    for (const [j, other] of [...right].entries()) {
      const replaced = (previous[j] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(replaced, (previous[j + 1] ?? 0) + 1, (current[j] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}

/** The one of `names` that is fewest letters away from `name`; the first of those equally near. */
export function nearestName(name: string, names: readonly string[]): string | null {
  // A pasted paragraph in a header is near to nothing, and comparing it letter by letter takes long.
  const plain = plainName(name).slice(0, 60);
  let best: { name: string; distance: number } | null = null;
  for (const candidate of names) {
    const far = distance(plain, plainName(candidate));
    if (!best || far < best.distance) best = { name: candidate, distance: far };
  }
  return best?.name ?? null;
}
