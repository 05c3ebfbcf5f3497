import type { Taken } from '~/domain/import/known';
import type { Tables } from '~/domain/import/table';
import type { ImportClient } from './client';

const QUESTIONS = {
  candidates: `select reference from candidates where reference = any($1::text[]) and unit_id <> $2`,
  placements: `select p.reference from placements p join candidates c on c.id = p.candidate_id
    where p.reference = any($1::text[]) and c.unit_id <> $2`,
  employments: `select e.reference from employments e join candidates c on c.id = e.candidate_id
    where e.reference = any($1::text[]) and c.unit_id <> $2`,
} as const;

const named = (...lists: (readonly (string | null | undefined)[])[]) => [...new Set(lists.flat().filter(Boolean))];

/** Which of the references in the tables belong to candidates of another unit than `unit`, or to what hangs on them. */
export async function loadTaken(client: ImportClient, tables: Tables, unit: string): Promise<Taken> {
  const ask = async (of: keyof Taken, references: unknown[]) => {
    const { rows } = await client.query<{ reference: string }>(QUESTIONS[of], [references, unit]);
    return new Set(rows.map(({ reference }) => reference));
  };
  const { candidates, placements, employments, subsidies, followUps, certificates } = tables;
  return {
    candidates: await ask('candidates', named(
      candidates.rows.map((row) => row.reference),
      placements.rows.map((row) => row.candidate),
      employments.rows.map((row) => row.candidate),
      followUps.rows.map((row) => row.candidate),
    )),
    placements: await ask('placements', named(
      placements.rows.map((row) => row.reference),
      certificates.rows.map((row) => row.placement),
    )),
    employments: await ask('employments', named(
      employments.rows.map((row) => row.reference),
      subsidies.rows.map((row) => row.employment),
    )),
  };
}
