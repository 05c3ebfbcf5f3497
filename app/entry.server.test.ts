import { createStaticHandler } from '@remix-run/router';
import { afterEach, expect, test, vi } from 'vitest';
import { handleError } from './entry.server';
import { log } from './platform/log.server';

const context = { nonce: '', requestId: 'r-1', clientAddress: '' };
afterEach(() => vi.restoreAllMocks());

test('a write to a page that takes none is the sender’s mistake and not logged; a fault of ours is', async () => {
  const logged = vi.spyOn(log, 'error').mockReturnValue(undefined);
  const request = new Request('http://localhost/om-tallene', { method: 'POST', body: 'x' });
  const portal = createStaticHandler([{ id: 'om', path: '/om-tallene', hasErrorBoundary: true }]);
  const answer = await portal.query(request);
  const [refusal] = answer instanceof Response ? [] : Object.values<unknown>(answer.errors ?? {});
  expect(refusal).toMatchObject({ status: 405 });
  handleError(refusal, { request, context });
  expect(logged).not.toHaveBeenCalled();
  handleError(new Error('broken'), { request, context });
  expect(logged).toHaveBeenCalledOnce();
});
