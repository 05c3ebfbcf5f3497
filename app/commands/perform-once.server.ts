import type { Refusal, Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { Prisma } from '~/platform/generated/prisma/client';
import { constraintOf, type Transaction, type TransactionOptions } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';

/** Leaves the transaction without a trace, and carries the refusal out of it. */
class RolledBack extends Error {
  constructor(readonly result: { ok: false; refusal: Refusal<string, unknown> }) {
    super(result.refusal.code);
  }
}

/**
 * Runs one write in one transaction. The same `requestId` again, from a double click or a repeated post, finds the
 * first one's value and does nothing. A refusal undoes everything, so that the corrected form can be sent anew.
 * A constraint that PostgreSQL upholds is refused with the code that `constraints` gives it; others throw.
 */
export async function performOnce<Value extends Prisma.InputJsonValue, Code extends string, Details = undefined>(
  viewer: Viewer,
  requestId: string,
  work: (tx: Transaction) => Promise<Result<Value, Code, Details>>,
  constraints: Readonly<Record<string, { code: Code; field?: string }>> = {},
  options?: TransactionOptions,
): Promise<Result<Value, Code, Details>> {
  try {
    return await asViewer(viewer, async (tx) => {
      const claimed = await tx.$executeRaw`
        insert into form_submissions (user_id, request_id, result)
        values (${viewer.userId}::uuid, ${requestId}::uuid, 'null') on conflict do nothing`;
      const key = { userId_requestId: { userId: viewer.userId, requestId } };
      if (claimed === 0) {
        const first = await tx.formSubmission.findUniqueOrThrow({ where: key });
        return { ok: true, value: first.result as Value };
      }
      const result = await work(tx);
      if (!result.ok) throw new RolledBack(result);
      await tx.formSubmission.update({ where: key, data: { result: result.value } });
      return result;
    }, options);
  } catch (error) {
    if (error instanceof RolledBack) return error.result as Result<Value, Code, Details>;
    const refusal = constraints[constraintOf(error) ?? ''];
    if (refusal) return { ok: false, refusal };
    throw error;
  }
}
