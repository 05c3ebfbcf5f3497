import type { LoaderFunctionArgs } from '@remix-run/node';
import type { ApiCaller } from '~/domain/api/api-caller';
import { tokenState } from '~/domain/api/api-token';
import { apiComponents, type ComponentInput } from '~/domain/api/components';
import type { ApiEndpoint } from '~/domain/api/endpoints';
import { readParameters, type Asked } from '~/domain/api/parameters';
import type { Refused } from '~/domain/api/problem';
import { today } from '~/domain/calendar-date';
import { countCall, countFailure } from '~/platform/api/call-limits.server';
import { findToken, recordCall } from '~/platform/api/token-store.server';
import { log } from '~/platform/log.server';
import { callerWith } from '~/policies/api-caller';
import { jsonAnswer, problemAnswer } from '~/platform/api/answers.server';

/** What a call comes to: the answer, or why there is none. */
export type Worked<Answer> = { answer: Answer } | { refused: Refused };
type Work<Endpoint extends ApiEndpoint> = (
  caller: ApiCaller,
  asked: Asked<Endpoint['parameters'][number]>,
) => Promise<Worked<ComponentInput<Endpoint['answer']>>>;

/**
 * Takes a call through the same steps everywhere: the token of its `Authorization` header (no cookie and no address is
 * looked at for one), whether it works, how often it has called, what it opens, what is asked, the work, and the answer held
 * to its schema. What does not fit there is no answer but a fault of the portal, so that nothing more than the document
 * says gets out. Every call with a token that the portal knows is written down.
 */
export async function answerCall<Endpoint extends ApiEndpoint>(
  asked: Pick<LoaderFunctionArgs, 'request' | 'context'>,
  endpoint: Endpoint,
  work: Work<Endpoint>,
): Promise<Response> {
  const { requestId, clientAddress } = asked.context;
  const known: { tokenId?: string } = {};
  const refuse = (refused: Refused, headers: Record<string, string> = {}) => problemAnswer(refused, requestId, headers);

  const answered = async (): Promise<Response> => {
    const token = bearerOf(asked.request);
    const found = token === null ? null : await findToken(token);
    const state = found && tokenState({ expiresOn: found.expiresOn, revoked: found.revokedAt !== null }, today());
    if (found) known.tokenId = found.id;
    if (!found || state !== 'working') {
      const wait = token === null ? null : await countFailure(clientAddress);
      if (wait !== null) return refuse({ code: 'too_many_calls' }, { 'Retry-After': String(wait) });
      if (token === null) return refuse({ code: 'token_missing' });
      return refuse({ code: state === 'revoked' ? 'token_revoked' : state === 'expired' ? 'token_expired' : 'token_unknown' });
    }
    const wait = await countCall(found.id);
    if (wait !== null) return refuse({ code: 'too_many_calls' }, { 'Retry-After': String(wait) });
    if (!endpoint.scopes.includes(found.scope)) return refuse({ code: 'wrong_scope' });
    const read = readParameters(new URL(asked.request.url).searchParams, endpoint.parameters);
    if (!read.ok) return refuse({ code: 'faulty_parameters', faults: read.faults });
    const worked = await work(callerWith(found), read.asked);
    if ('refused' in worked) return refuse(worked.refused);
    return jsonAnswer(asked.request, apiComponents[endpoint.answer].parse(worked.answer));
  };

  const response = await answered().catch((error: unknown) => {
    log.error({ error, requestId, path: endpoint.path }, 'a call failed');
    return refuse({ code: 'failed' });
  });
  if (known.tokenId) await recordCall({ tokenId: known.tokenId, path: endpoint.path, status: response.status });
  return response;
}

function bearerOf(request: Request): string | null {
  return /^Bearer +(\S+) *$/i.exec(request.headers.get('Authorization') ?? '')?.[1] ?? null;
}
