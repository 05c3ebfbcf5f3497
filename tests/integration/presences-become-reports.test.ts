import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addDays, mondayOf, today } from '~/domain/calendar-date.ts';
import { projectRoot } from '~/platform/project-root.server.ts';
import { asOwner } from '../support/database.ts';
import { makeParties, moment, placeCandidate } from '../support/placement-parties.ts';

const folder = join(projectRoot, 'prisma', 'migrations');
const named = (ending: string) => readFileSync(join(folder, readdirSync(folder).find((name) => name.endsWith(ending)) ?? '', 'migration.sql'), 'utf8');

/** The table that the earlier form wrote, as its migration made it. */
const formerTable = /create table weekly_presences \([\s\S]*?\n\);/.exec(named('_placements_and_outcomes'))?.[0] ?? '';

test('what was said in the earlier form is kept as weekly reports, cut where it would be too long', async () => {
  const parties = await makeParties();
  const { id } = await placeCandidate(parties, { acceptedAt: moment, startedOn: addDays(today(), -60), mentorId: parties.mentor.membershipId });
  const [first, second] = [addDays(mondayOf(today()), -14), addDays(mondayOf(today()), -7)];
  const rows = await asOwner(async (client) => {
    await client.query('begin');
    await client.query(formerTable);
    await client.query('alter table weekly_presences enable row level security; alter table weekly_presences force row level security');
    await client.query(
      `insert into weekly_presences (placement_id, week_starts_on, present, note, registered_by)
       values ($1, $2, true, null, $4), ($1, $3, false, $5, $4)`,
      [id, first, second, parties.mentor.membershipId, 'x'.repeat(500)],
    );
    await client.query(named('_weekly_reports_replace_presences'));
    const kept = await client.query<{ note: string; how_it_goes: string | null; reported_by: string }>(
      'select note, how_it_goes, reported_by from weekly_reports where placement_id = $1 order by week_starts_on',
      [id],
    );
    const { rows: left } = await client.query(`select to_regclass('weekly_presences') as former`);
    await client.query('rollback');
    return { kept: kept.rows, left };
  });
  expect(rows.left).toEqual([{ former: null }]);
  expect(rows.kept).toMatchObject([
    { note: 'Kom denne uka.', how_it_goes: null, reported_by: parties.mentor.membershipId },
    { note: `Kom ikke denne uka. ${'x'.repeat(480)}`, how_it_goes: null },
  ]);
});
