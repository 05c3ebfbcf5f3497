/** What a portal must have before anybody can do their work in it, in the order in which it is registered. */
export type SetupStepKey = 'organisations' | 'users' | 'contracts';

/** One of them: whether it is there, how many the list at `path` shows by now, or where the first is registered. */
export interface SetupStep {
  key: SetupStepKey;
  done: boolean;
  count: number;
  path: string;
}
