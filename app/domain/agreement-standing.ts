import { isOpen, type AgreementState } from './agreement-lifecycle';

interface Version {
  number: number;
  state: Exclude<AgreementState, 'none'>;
}

/**
 * Of all versions of a placement's agreement, newest first: the one that everybody looks at now, and so where the
 * agreement stands. What is being worked on goes before what is in force, and that before what came to nothing.
 */
export function standingOf<One extends Version>(versions: readonly One[]): { state: AgreementState; current: One | null } {
  const current =
    versions.find(({ state }) => isOpen(state)) ?? versions.find(({ state }) => state === 'in_force') ?? versions[0] ?? null;
  return { state: current?.state ?? 'none', current };
}

/** The version that was in force before this one was written, which it changes; null for the first. */
export function formerOf<One extends Version>(versions: readonly One[], { number }: Pick<Version, 'number'>): One | null {
  const before = versions.filter((version) => version.number < number);
  return before.find(({ state }) => state === 'in_force' || state === 'replaced') ?? null;
}
