/** What a portal must have before anybody can do their work in it, in the order in which it is registered. */
export type SetupStepKey = 'organisations' | 'users' | 'contracts';

/** One of them: how many there are by now, and where the next is registered or, once there are some, where they stand. */
export interface SetupStep {
  key: SetupStepKey;
  count: number;
  path: string;
}
