import type { LoaderFunctionArgs } from '@remix-run/node';
import { problemAnswer } from '~/platform/api/answers.server';

/** Answers every address under the API that none of it has. */
export function loader({ context }: LoaderFunctionArgs) {
  return problemAnswer({ code: 'not_found' }, context.requestId);
}
