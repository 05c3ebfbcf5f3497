// Every start page of the unit asks for the signals, so they are found without reading all practice that ever was.
import { expect, test } from 'vitest';
import { generateFacts } from '../../scripts/bench/generated-facts';
import { asOwner } from '../support/database';

const LATELY = `p.started_on is not null and p.voided_at is null and coalesce(p.ended_on, 'infinity'::date)`;

test.each([
  ['who may have a signal', `select distinct p.candidate_id from placements p where p.started_on <= '2026-06-30' and ${LATELY} >= '2025-12-27'`],
  ['who is in practice at a site', `select p.candidate_id from placements p where p.work_site_id is not null and ${LATELY} > '2026-06-30'`],
])('with 10,000 placements PostgreSQL finds %s by an index', async (_what, question) => {
  const plan = await asOwner(async (client) => {
    const { rows: [filled] } = await client.query<{ filled: boolean }>('select exists (select from placements) as filled');
    if (!filled?.filled) await generateFacts(client, 10_000);
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${question}`);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  });
  expect(plan).toMatch(/placements_lately|placements_work_site/);
  expect(plan).not.toContain('Seq Scan on placements');
});
