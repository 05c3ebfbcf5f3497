import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { OperatorError } from '../operator-error.ts';
import { listenAt, requireFreePort } from './port.server.ts';

test('a taken port is told in one sentence', async () => {
  const other = await listenAt(createServer(), { port: 0 });
  const { port } = other.address() as AddressInfo;
  await expect(requireFreePort({ port })).rejects.toThrow(new OperatorError(`Port ${port} er opptatt. Stopp det som bruker den, eller velg en annen med PORT.`));
  await new Promise((closed) => other.close(closed));
  await expect(requireFreePort({ port })).resolves.toBeUndefined();
});

test('a host that is not this machine is told in one sentence', async () => {
  await expect(requireFreePort({ port: 0, host: '192.0.2.1' })).rejects.toThrow('HOST (192.0.2.1) er ingen adresse på denne maskinen.');
});
