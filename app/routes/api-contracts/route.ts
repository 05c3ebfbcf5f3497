import type { LoaderFunctionArgs } from '@remix-run/node';
import { apiEndpoints } from '~/domain/api/endpoints';
import { answerCall } from '~/queries/api/answer-call.server';
import { listContractsForCaller } from '~/queries/api/list-contracts.server';

/** The contracts that the caller's organisation may know of. */
export function loader(asked: LoaderFunctionArgs) {
  return answerCall(asked, apiEndpoints.listContracts, (caller, { page = 1 }) => listContractsForCaller(caller, page));
}
