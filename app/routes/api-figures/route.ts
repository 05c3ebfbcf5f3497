import type { LoaderFunctionArgs } from '@remix-run/node';
import { apiEndpoints } from '~/domain/api/endpoints';
import { answerCall } from '~/queries/api/answer-call.server';
import { readFiguresForCaller } from '~/queries/api/read-figures.server';

/** The key figures of all contracts. */
export function loader(asked: LoaderFunctionArgs) {
  return answerCall(asked, apiEndpoints.readFigures, (caller, figures) => readFiguresForCaller(caller, null, figures));
}
