// A process that uses the embedded database of the folder it is given, until its standard input ends.
import pg from 'pg';
import { runCommand } from '~/platform/command.server.ts';
import { openEmbeddedServer } from '~/platform/embedded-postgres/open.server.ts';

await runCommand(async ([folder = '']) => {
  const server = await openEmbeddedServer(folder);
  const client = new pg.Client({ host: '127.0.0.1', port: server.port, user: 'postgres', password: server.password });
  client.on('error', () => {});
  await client.connect();
  console.log(`port ${server.port}`);
  process.stdin.resume();
  await new Promise((resolve) => process.stdin.once('end', resolve));
  await client.end().catch(() => {});
  await server.close();
});
