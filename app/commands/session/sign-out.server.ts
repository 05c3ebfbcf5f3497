import { endSession } from '~/platform/sessions/session-store.server';

/** Ends the session for good: its code opens nothing any more, wherever it was copied to. */
export async function signOut(sessionId: string): Promise<void> {
  await endSession(sessionId);
}
