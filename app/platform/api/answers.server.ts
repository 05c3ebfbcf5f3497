import type { RequestHandler } from 'express';
import { createHash } from 'node:crypto';
import { type ApiProblem, problemStatus, type ProblemCode, type Refused } from '~/domain/api/problem';
import { apiProblemTexts } from '~/i18n/api-problems';
import { environment } from '../environment.server';

/** RFC 6750 wants the kind of fault named where a token was sent and does not do. */
const challenges: Partial<Record<ProblemCode, string>> = {
  token_missing: 'Bearer realm="Praksisporten"',
  token_unknown: 'Bearer realm="Praksisporten", error="invalid_token"',
  token_expired: 'Bearer realm="Praksisporten", error="invalid_token"',
  token_revoked: 'Bearer realm="Praksisporten", error="invalid_token"',
  wrong_scope: 'Bearer realm="Praksisporten", error="insufficient_scope"',
};

/**
 * The answer as JSON. It may be kept by whoever asked, and is asked for anew each time; a caller that has it already
 * (`If-None-Match`) is told so with 304 and no body. `kept` says otherwise for what is the same for everybody.
 */
export function jsonAnswer(request: Request, answer: unknown, kept = 'private, no-cache'): Response {
  const body = JSON.stringify(answer);
  // Weak, because the same answer is sent packed and not.
  const tag = `W/"${createHash('sha256').update(body).digest('base64url')}"`;
  const headers = { ETag: tag, 'Cache-Control': kept, Vary: 'Authorization' };
  if (hasAlready(request, tag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' } });
}

function hasAlready(request: Request, tag: string): boolean {
  const tags = (request.headers.get('If-None-Match') ?? '').split(',').map((one) => one.trim());
  return tags.some((one) => one === '*' || one === tag || `W/${one}` === tag);
}

/** Why there is no answer, in words; `type` is the place of the documentation that tells more. */
function problemOf({ code, faults }: Refused, requestId: string): ApiProblem {
  const { problems, faults: faultTexts } = apiProblemTexts.nb;
  return {
    type: `${environment().origin}/api-dokumentasjon#${code}`,
    ...problems[code],
    ...{ status: problemStatus[code], code, requestId },
    ...(faults && { errors: faults.map(({ parameter, fault }) => ({ parameter, detail: faultTexts[fault] })) }),
  };
}

const problemHeaders = { 'Content-Type': 'application/problem+json; charset=utf-8', 'Cache-Control': 'no-store' };

/** A refusal as `application/problem+json`. */
export function problemAnswer(refused: Refused, requestId: string, more: Record<string, string> = {}): Response {
  const challenge = challenges[refused.code];
  const headers = { ...problemHeaders, ...(challenge && { 'WWW-Authenticate': challenge }), ...more };
  return new Response(JSON.stringify(problemOf(refused, requestId)), { status: problemStatus[refused.code], headers });
}

/**
 * Answers every write to the API by itself: there is none. Without it such a call would hear of another site, which says
 * nothing to a program.
 */
export const onlyReading: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') return next();
  const problem = problemOf({ code: 'only_reading' }, String(response.locals['requestId']));
  response.status(problem.status).set({ ...problemHeaders, Allow: 'GET, HEAD' }).end(JSON.stringify(problem));
};
