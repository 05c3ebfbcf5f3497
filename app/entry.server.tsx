import type { AppLoadContext, EntryContext } from '@remix-run/node';
import { createReadableStreamFromReadable } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { isbot } from 'isbot';
import { PassThrough } from 'node:stream';
import { renderToPipeableStream } from 'react-dom/server';
import { log } from '~/platform/log.server';
import { ResponseContext } from '~/components/response-context';

export const streamTimeout = 10_000;

/** Renders a page. Browsers get the shell at once; robots and readers without JavaScript get the same, whole. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { nonce, requestId }: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let answered = false;
    const finish = () => {
      answered = true;
      const body = new PassThrough();
      headers.set('Content-Type', 'text/html; charset=utf-8');
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
      page.pipe(body);
    };
    const whole = isbot(request.headers.get('user-agent'));
    const page = renderToPipeableStream(
      <ResponseContext.Provider value={{ nonce, requestId }}>
        <RemixServer context={context} url={request.url} nonce={nonce} abortDelay={streamTimeout} />
      </ResponseContext.Provider>,
      {
        nonce,
        onShellReady: whole ? undefined : finish,
        onAllReady: whole ? finish : undefined,
        onShellError: reject,
        onError(error) {
          status = 500;
          if (answered) log.error({ error, requestId }, 'the page failed while it was sent');
        },
      },
    );
    setTimeout(page.abort, streamTimeout + 1_000).unref();
  });
}

/** Errors of loaders and actions: logged with the number that the page shows, never sent. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }) {
  // A write to a page that takes none is for its sender to put right.
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status === 405)) return;
  log.error({ error, requestId: context.requestId, path: withoutCode(new URL(request.url).pathname) }, 'a request failed');
}

/** Whoever reads the log must not be able to use a password link that failed to open. */
function withoutCode(path: string): string {
  return path.replace(/^(\/velg-passord\/).+/, '$1…');
}
