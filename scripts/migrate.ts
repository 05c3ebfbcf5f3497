// npm run migrate: brings the database up to date; run again, it does nothing.
import { runCommand } from '~/platform/command.server.ts';
import { openDatabase } from '~/platform/database/open-database.server.ts';
import { environment } from '~/platform/environment.server.ts';
import { migrate } from '~/platform/migrations.server.ts';

await runCommand(async () => {
  const database = await openDatabase(environment());
  try {
    const applied = await migrate(database.owner, database.target);
    for (const name of applied) console.log(`Kjørte ${name}`);
    console.log(applied.length > 0 ? `${applied.length} migreringer er kjørt.` : 'Databasen var oppdatert.');
  } finally {
    await database.close();
  }
});
