/** A module of a training plan, as far as its hours on a certificate go. */
interface PlannedModule {
  /** The hours the plan gives the whole module. */
  hours: number;
  aims: readonly { reached: boolean }[];
}

/**
 * The hours a certificate may suggest for a module: the plan's, when every aim is reached. Of a module that is only begun
 * nobody but the supplier knows the hours, so null: they are to be typed.
 */
export function suggestedHours({ hours, aims }: PlannedModule): number | null {
  return aims.length > 0 && aims.every(({ reached }) => reached) ? hours : null;
}
