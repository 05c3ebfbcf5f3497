import type { LoaderFunctionArgs } from '@remix-run/node';
import { environment } from '~/platform/environment.server';
import { jsonAnswer } from '~/platform/api/answers.server';
import { openApiDocument } from '~/queries/api/openapi-document';

/** What the API is, for programs that make programs; open to all, because it holds nothing but what it says. */
export function loader({ request }: LoaderFunctionArgs) {
  return jsonAnswer(request, openApiDocument(environment().origin), 'public, max-age=300');
}
