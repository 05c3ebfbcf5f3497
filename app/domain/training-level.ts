/** How far somebody has come with one aim, from nothing to teaching others. */
export const trainingLevels = ['not_started', 'with_help', 'on_own', 'can_show_others'] as const;
export type TrainingLevel = (typeof trainingLevels)[number];

/** The levels at which an aim counts as reached: done on one's own, or better. The database function `training_figures` says the same. */
export const reachedLevels: TrainingLevel[] = ['on_own', 'can_show_others'];

export function isReached(level: TrainingLevel): boolean {
  return reachedLevels.includes(level);
}

/** How many of a module's aims are reached. */
export interface ModuleProgress {
  reached: number;
  aims: number;
  /** All aims are reached; a module without aims cannot be completed. */
  completed: boolean;
}

export function moduleProgress(aims: readonly { level: TrainingLevel }[]): ModuleProgress {
  const reached = aims.filter(({ level }) => isReached(level)).length;
  return { reached, aims: aims.length, completed: aims.length > 0 && reached === aims.length };
}
