import express from 'express';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { request as httpRequest, type Server } from 'node:http';
import { originGuard } from './origin-guard';

let server: Server;

beforeAll(async () => {
  const app = express();
  app.use(originGuard('https://portal.example.no'));
  app.all('*', (_request, response) => void response.send('inne'));
  await new Promise<void>((done) => (server = app.listen(0, '127.0.0.1', done)));
});
afterAll(() => new Promise((done) => server.close(done)));

function ask(method: string, headers: Record<string, string>, path = '/'): Promise<number | undefined> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ port, host: '127.0.0.1', method, headers, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('a write must come from the portal itself', () => {
  test.each([
    [200, 'POST', { 'sec-fetch-site': 'same-origin' }],
    [200, 'POST', { origin: 'https://portal.example.no' }],
    [403, 'POST', {}],
    [403, 'POST', { origin: 'https://evil.example' }],
    [403, 'POST', { origin: 'null' }],
    [403, 'POST', { 'sec-fetch-site': 'cross-site', origin: 'https://portal.example.no' }],
    [403, 'POST', { 'sec-fetch-site': 'same-site' }],
    [403, 'POST', { 'sec-fetch-site': 'none' }],
    [403, 'POST', { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example', host: 'evil.example' }],
    [403, 'PUT', { origin: 'https://evil.example' }],
    [403, 'DELETE', {}],
    [200, 'GET', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
  ])('%i for %s with %j', async (status, method, headers) => {
    expect(await ask(method, headers)).toBe(status);
  });
});

test('a request that names a route to run by itself is refused', async () => {
  expect(await ask('POST', { 'sec-fetch-site': 'same-origin' }, '/?_data=root')).toBe(400);
  expect(await ask('GET', {}, '/?_data=root')).toBe(400);
});
