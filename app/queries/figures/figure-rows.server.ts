import { z } from 'zod';
import type { CalendarDate } from '~/domain/calendar-date';
import { FIGURE_LISTS, type FigureList } from '~/domain/figures/figure-lists';
import type { FigureArguments } from '~/domain/figures/key-figures';
import { pageWindow, type Page } from '~/domain/list-view';
import type { Transaction } from '~/platform/database.server';

const date = z.iso.date().transform((text) => text as CalendarDate);
const row = z.object({
  candidate_id: z.string(),
  employment_id: z.string().nullable(),
  started_on: date.nullable(),
  ended_on: date.nullable(),
  measured_on: date.nullable(),
  state: z.string().nullable(),
  outcome: z.string().nullable(),
  rule: z.number().nullable(),
  evidence_id: z.string().nullable(),
  days: z.number().nullable(),
});
const page = z.object({ total: z.number(), hiddenPeople: z.number(), rows: z.array(row) });

/** One row of a list behind a figure, as the database's function gives it. */
export type FigureRow = z.infer<typeof row>;

/**
 * One page of the rows behind a figure whose candidate the actor may see, sorted by name; how many rows that is in all,
 * and how many more people are counted whom the actor may not see. Row-level security decides who is seen.
 */
export async function readFigureRows(tx: Transaction, args: FigureArguments, list: FigureList, asked: Page) {
  const { skip, take } = pageWindow(asked);
  const horizon = list.name === 'resultater' ? list.horizon : null;
  const result = list.name === 'resultater' ? list.result : null;
  const [found] = await tx.$queryRaw<[{ page: unknown }]>`
    with counted as (
      select f.* from figure_people(${FIGURE_LISTS[list.name]}::figure_list, ${args.contractId}::uuid, ${args.supplierId}::uuid,
        ${args.clock}::clock, ${args.asOf}::date, ${args.from}::date, ${args.to}::date) f
      where (${horizon}::integer is null or f.horizon = ${horizon}::integer)
        and (${result}::text is null or ${result}::text in (f.state, f.outcome))
    ), seen as (
      select f.*, c.last_name, c.first_name from counted f join candidates c on c.id = f.candidate_id
    ), shown as (
      select * from seen
      order by last_name, first_name, candidate_id, started_on, measured_on, employment_id
      limit ${take}::integer offset ${skip}::integer
    )
    select jsonb_build_object(
      'total', (select count(*) from seen),
      'hiddenPeople', (select count(distinct candidate_id) from counted) - (select count(distinct candidate_id) from seen),
      'rows', (select coalesce(jsonb_agg(to_jsonb(s) order by last_name, first_name, candidate_id, started_on, measured_on,
        employment_id), '[]') from shown s)) as page`;
  return page.parse(found.page);
}
