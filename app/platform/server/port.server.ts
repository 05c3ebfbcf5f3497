import { createServer, type Server } from 'node:http';
import { OperatorError } from '../operator-error.ts';

/** Where a server listens; without a host, on this machine alone. */
export interface Address {
  port: number;
  host?: string | undefined;
}

const LOCAL = '127.0.0.1';

function refusal(error: NodeJS.ErrnoException, { port, host = LOCAL }: Address): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new OperatorError(`Port ${port} er opptatt. Stopp det som bruker den, eller velg en annen med PORT.`);
    case 'EACCES':
      return new OperatorError(`Du har ikke lov til å bruke port ${port}. Velg en over 1023 med PORT.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new OperatorError(`HOST (${host}) er ingen adresse på denne maskinen.`);
    default:
      return error;
  }
}

/** Listens at `address`; a port that cannot be had is an `OperatorError` that says why. */
export function listenAt(server: Server, address: Address): Promise<Server> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => fail(refusal(error, address)));
    server.listen(address.port, address.host ?? LOCAL, () => done(server));
  });
}

/** Throws what `listenAt` would throw, before a start spends minutes on what nobody will see. */
export async function requireFreePort(address: Address): Promise<void> {
  const server = await listenAt(createServer(), address);
  await new Promise((closed) => server.close(closed));
}
