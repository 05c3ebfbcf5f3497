/** What stood until somebody replaced it; the moment as text in ISO form. */
export interface Replaced<State> {
  state: State;
  at: string;
  by: string | null;
}

/** One correction: what it changed, from what to what. */
export interface Correction<State> {
  at: string;
  by: string | null;
  before: State;
  after: State;
  changed: (keyof State)[];
}

/** The corrections that led from the oldest of `versions` (oldest first) to `current`, newest first. */
export function correctionsOf<State extends object>(versions: readonly Replaced<State>[], current: State): Correction<State>[] {
  return versions
    .map(({ state: before, at, by }, index) => {
      const after = versions[index + 1]?.state ?? current;
      const changed = (Object.keys(before) as (keyof State)[]).filter((field) => before[field] !== after[field]);
      return { at, by, before, after, changed };
    })
    .filter(({ changed }) => changed.length > 0)
    .reverse();
}
