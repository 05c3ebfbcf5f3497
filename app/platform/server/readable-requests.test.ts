import express from 'express';
import { request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerUnreadable, keepNothing, refuseUnreadable } from './readable-requests';

let server: Server;

beforeAll(async () => {
  const app = express();
  app.use(keepNothing, refuseUnreadable);
  app.get('/feil', () => {
    throw new Error('a secret of the server');
  });
  app.all('/import', (_request, response) => void response.send('inne'));
  app.all('/side/:id', (_request, response) => void response.send('inne'));
  app.use(answerUnreadable);
  await new Promise<void>((done) => (server = app.listen(0, '127.0.0.1', done)));
});
afterAll(() => new Promise((done) => server.close(done)));

function ask(path: string, headers: Record<string, string> = {}): Promise<{ status?: number; body: string; kept?: string }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const method = Object.keys(headers).length > 0 ? 'POST' : 'GET';
    const sent = httpRequest({ port, host: '127.0.0.1', agent: false, method, headers, path }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += String(chunk)));
      response.on('end', () => resolve({ status: response.statusCode, body, kept: response.headers['cache-control'] }));
    });
    sent.on('error', reject);
    sent.end(headers['transfer-encoding'] ? 'x' : undefined);
  });
}

test.each([
  [200, '/side/1?sok=a', {}],
  [400, '/side/1?sok=%00', {}],
  [400, '/side/%00', {}],
  [400, '/side/%E0%A4%A', {}],
  [411, '/side/1', { 'transfer-encoding': 'chunked' }],
  [413, '/side/1', { 'content-length': '10000000' }],
  [200, '/import', { 'content-length': '10000000' }],
  [413, '/import', { 'content-length': '50000000' }],
  [413, '/import/1', { 'content-length': '10000000' }],
])('%i for %s with %j, and nothing is kept', async (status, path, headers) => {
  const answer = await ask(path, headers);
  expect(answer).toMatchObject({ status, kept: 'no-store' });
  expect(answer.body).not.toMatch(/Error|<html/);
});

test('a fault of the server tells nothing of itself', async () => {
  const answer = await ask('/feil');
  expect(answer.status).toBe(500);
  expect(answer.body).not.toMatch(/secret|at /);
});
