import type { LoaderFunctionArgs } from '@remix-run/node';
import { apiEndpoints } from '~/domain/api/endpoints';
import { answerCall } from '~/queries/api/answer-call.server';
import { listReleasesForCaller } from '~/queries/api/releases.server';

/** What was published to the caller's organisation. */
export function loader(asked: LoaderFunctionArgs) {
  return answerCall(asked, apiEndpoints.listReleases, (caller, { page = 1 }) => listReleasesForCaller(caller, page));
}
