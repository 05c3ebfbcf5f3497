/** What a new refugee unit needs before its first candidate is in practice, in the order in which it is done. */
export type UnitStepKey = 'organisations' | 'caseworkers' | 'coordinators' | 'contract' | 'people' | 'request';

/** One of them: whether it is done, and where the unit's lead does it; null where somebody else must. */
export interface UnitStep {
  key: UnitStepKey;
  done: boolean;
  path: string | null;
}
