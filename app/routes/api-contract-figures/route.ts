import type { LoaderFunctionArgs } from '@remix-run/node';
import { apiEndpoints } from '~/domain/api/endpoints';
import { answerCall } from '~/queries/api/answer-call.server';
import { readFiguresForCaller } from '~/queries/api/read-figures.server';

/** The key figures of one contract. */
export function loader(asked: LoaderFunctionArgs) {
  const { reference = '' } = asked.params;
  return answerCall(asked, apiEndpoints.readContractFigures, (caller, figures) => readFiguresForCaller(caller, reference, figures));
}
