/** What is left of an upload that is not to be imported: nothing of what was sent. */
export const GIVEN_UP = { state: 'aborted', content: null, corrections: [], workingOn: null } as const;
