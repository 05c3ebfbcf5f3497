/** What somebody is to be able to do, in words that the one who learns it understands. */
export interface AimContent {
  text: string;
  /** For a certificate with English beside it; null where nobody has translated it. */
  textEn: string | null;
}

/** A part of a template or plan: what it teaches, for how long, how, in which language, and what shows that it is learnt. */
export interface ModuleContent {
  title: string;
  titleEn: string | null;
  hours: number;
  method: string | null;
  language: string | null;
  evidence: string | null;
  aims: AimContent[];
}

/** A form offers so many modules in a template; the database has no limit. */
export const MOST_MODULES = 12;
/** Aims in one module. */
export const MOST_AIMS = 20;

/** All hours that the modules ask for. */
export function hoursOf(modules: readonly { hours: number }[]): number {
  return modules.reduce((sum, { hours }) => sum + hours, 0);
}
