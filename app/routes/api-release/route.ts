import type { LoaderFunctionArgs } from '@remix-run/node';
import { apiEndpoints } from '~/domain/api/endpoints';
import { answerCall } from '~/queries/api/answer-call.server';
import { readReleaseForCaller } from '~/queries/api/releases.server';

/** One release with its figures. */
export function loader(asked: LoaderFunctionArgs) {
  const { id = '' } = asked.params;
  return answerCall(asked, apiEndpoints.readRelease, (caller) => readReleaseForCaller(caller, id));
}
