import type { ErrorRequestHandler, RequestHandler } from 'express';
import { log } from '../log.server';

const MAX_BODY_BYTES = 1_000_000;
/** Where files are sent. The screen itself refuses what it has no room for, in kinder words, so it is let see some more. */
const FILES_ARE_SENT_TO = /^\/import(\.data)?$/;
const MAX_FILES_BYTES = 40_000_000;

/**
 * Refuses what no page of the portal sends: a NUL in the address, which PostgreSQL cannot hold, and a body that is too
 * large or does not say how large it is.
 */
export const refuseUnreadable: RequestHandler = (request, response, next) => {
  const refuse = (status: number, sentence: string) => void response.status(status).type('text/plain; charset=utf-8').send(sentence);
  if (/%00|\0/.test(request.url)) return refuse(400, 'Adressen har tegn som ikke kan leses.');
  if (request.headers['transfer-encoding'] !== undefined) return refuse(411, 'Det du sendte, sier ikke hvor stort det er.');
  const most = FILES_ARE_SENT_TO.test(request.path) ? MAX_FILES_BYTES : MAX_BODY_BYTES;
  if (Number(request.headers['content-length'] ?? 0) > most) return refuse(413, 'Det du sendte, er for stort.');
  next();
};

/** Answers of the API say themselves who may keep them. */
const ANSWERS_OF_THE_API = /^\/api\//;

/** What signed-in people see is never kept by a browser or a proxy; a redirect is no exception. */
export const keepNothing: RequestHandler = (request, response, next) => {
  if (ANSWERS_OF_THE_API.test(request.path)) return next();
  response.setHeader('Cache-Control', 'no-store');
  next();
};

/** Answers what the server itself could not read, such as half a percent sign, with its status and one sentence. */
export const answerUnreadable: ErrorRequestHandler = (error: { status?: unknown }, _request, response, next) => {
  if (response.headersSent) return void next(error);
  const status = typeof error.status === 'number' && error.status >= 400 && error.status < 500 ? error.status : 500;
  if (status === 500) log.error({ error, requestId: response.locals['requestId'] as unknown }, 'the server failed');
  const sentence = status < 500 ? 'Adressen finnes ikke, eller kan ikke leses.' : 'Noe gikk galt hos oss. Prøv igjen om litt.';
  response.status(status).type('text/plain; charset=utf-8').send(sentence);
};
