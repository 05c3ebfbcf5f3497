import { z } from 'zod';
import type { CalendarDate } from '~/domain/calendar-date';
import { PAGE_SIZE, pageWindow } from '~/domain/list-view';
import { lastOpen } from '~/domain/result-due';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { Prisma } from '~/platform/generated/prisma/client';
import { caseworkerInCare } from '~/policies/candidate-scope';

/** due: nobody has answered. single: one source has. conflicting: sources differ. */
export type AskedKind = 'due' | 'single' | 'conflicting';

const date = z.iso.date().transform((text) => text as CalendarDate);
const days = z.array(z.object({ measuredOn: date, count: z.number() }));
const measure = z.object({
  contractName: z.string(),
  months: z.union([z.literal(6), z.literal(12)]),
  countedFrom: date.nullable(),
});
const rows = z.array(
  z.object({
    candidateId: z.string(),
    firstName: z.string(),
    lastName: z.string(),
    protectedAddress: z.boolean(),
    measuredOn: date,
    measures: z.array(measure),
  }),
);

/** One result to find out: about whom, of which day, and what the day is measured for (`countedFrom` null: the hire). */
export type AskedResult = z.infer<typeof rows>[number];

interface Between {
  from: CalendarDate;
  to: CalendarDate;
}
export const ALWAYS: Between = { from: '1900-01-01', to: '2199-12-31' };

/** Results of one kind that are open on `on`, of the candidates that the viewer looks after. Row-level security gives the scope. */
function asked(viewer: Viewer, kind: AskedKind, on: CalendarDate, { from, to }: Between) {
  const last = to < lastOpen(on) ? to : lastOpen(on);
  const own = caseworkerInCare(viewer);
  const source =
    kind === 'due'
      ? Prisma.sql`results_due(${on}::date, ${from}::date, ${last}::date)`
      : Prisma.sql`answered_results(${on}::date, ${from}::date, ${last}::date)`;
  const standing = kind === 'due' ? Prisma.empty : Prisma.sql`and d.standing = ${kind}`;
  return Prisma.sql`${source} d
    join candidates c on c.id = d.candidate_id
    where (${own}::uuid is null or c.caseworker_id is null or c.caseworker_id = ${own}::uuid) ${standing}`;
}

/** How many results of a kind each measuring date has. Rejects with 42501 for roles that follow nobody. */
export async function countAskedResults(tx: Transaction, viewer: Viewer, kind: AskedKind, on: CalendarDate, between = ALWAYS) {
  return days.parse(
    await tx.$queryRaw<unknown>`
      select d.measured_on::text as "measuredOn", count(distinct d.candidate_id)::integer as count
      from ${asked(viewer, kind, on, between)} group by d.measured_on`,
  );
}

/** One page of them, the oldest measuring date first; one row for each person and day. */
export async function listAskedResults(
  tx: Transaction,
  viewer: Viewer,
  kind: AskedKind,
  on: CalendarDate,
  { page = 1, take = PAGE_SIZE, ...between }: Between & { page?: number; take?: number },
): Promise<AskedResult[]> {
  return rows.parse(
    await tx.$queryRaw<unknown>`
      with found as materialized (
        select d.*, c.first_name, c.last_name, c.protected_address from ${asked(viewer, kind, on, between)}
      )
      select f.candidate_id as "candidateId", min(f.first_name) as "firstName", min(f.last_name) as "lastName",
        bool_or(f.protected_address) as "protectedAddress", f.measured_on::text as "measuredOn",
        jsonb_agg(jsonb_build_object('contractName', k.name, 'months', f.horizon,
          'countedFrom', case k.clock when 'exit' then f.exited_on when 'start' then f.started_on end)
          order by k.name, f.horizon) as measures
      from found f join contracts k on k.id = f.contract_id
      group by f.candidate_id, f.measured_on
      order by f.measured_on, 3, 2, f.candidate_id
      limit ${take}::integer offset ${pageWindow({ page }).skip}::integer`,
  );
}
