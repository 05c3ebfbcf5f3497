import type { CalendarDate } from '~/domain/calendar-date';
import { DEFAULT_CLOCK } from '~/domain/figures/definitions';
import type { FigureList } from '~/domain/figures/figure-lists';
import type { FigureQuery } from '~/domain/figures/figure-query';
import type { Page } from '~/domain/list-view';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { candidateScope } from '~/policies/candidate-scope';
import { notFound } from '../session/require-viewer.server';
import { readEvidence } from './figure-evidence.server';
import { readStandings } from './standings-of-people.server';
import { readFigureRows, type FigureRow } from './figure-rows.server';
import { resolveFigureScope } from './figure-scope.server';

/** One page of the people behind a figure, as far as the viewer may see them. Throws 404 where there is no such scope. */
export async function listFigurePeople(viewer: Viewer, query: FigureQuery, list: FigureList, page: Page) {
  return asViewer(viewer, (tx) => figurePeopleIn(tx, viewer, query, list, page));
}

/** The same in a transaction of the viewer's. */
export async function figurePeopleIn(tx: Transaction, viewer: Viewer, query: FigureQuery, list: FigureList, page: Page) {
  const scope = await resolveFigureScope(tx, viewer, query);
  if (!scope.ok) throw notFound();
  const { contract, supplier } = scope.value;
  const clock = query.clock ?? contract?.clock ?? DEFAULT_CLOCK;
  const args = { contractId: contract?.id ?? null, supplierId: supplier?.id ?? null, clock, asOf: query.asOf, from: query.from, to: query.to };
  const { rows, total, hiddenPeople } = await readFigureRows(tx, args, list, page);
  return {
    contract: contract && { reference: contract.reference, name: contract.name },
    supplier: supplier && { name: supplier.name },
    clock,
    total,
    hiddenPeople,
    rows: await withNames(tx, viewer, rows, query.asOf),
  };
}

/** The rows with who they are and what decided them; a candidate out of the viewer's scope has no row. */
async function withNames(tx: Transaction, viewer: Viewer, rows: readonly FigureRow[], asOf: CalendarDate) {
  const candidates = await tx.candidate.findMany({
    where: { AND: [candidateScope(viewer), { id: { in: rows.map((row) => row.candidate_id) } }] },
    select: { id: true, reference: true, firstName: true, lastName: true },
  });
  const known = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const evidence = await readEvidence(tx, viewer, {
    followUps: idsOf(rows, (row) => (row.rule === 1 ? row.evidence_id : null)),
    employments: idsOf(rows, (row) => row.employment_id ?? (row.rule === 2 ? row.evidence_id : null)),
  });
  const standingAt = await readStandings(tx, viewer, idsOf(rows, (row) => (row.state === 'cohort' ? row.candidate_id : null)), asOf);
  return rows.flatMap((row) => {
    const candidate = known.get(row.candidate_id);
    if (!candidate) return [];
    return {
      candidate,
      startedOn: row.started_on,
      endedOn: row.ended_on,
      measuredOn: row.measured_on,
      state: row.state,
      outcome: row.outcome,
      rule: row.rule,
      days: row.days,
      standing: row.state === 'cohort' && row.measured_on ? standingAt(row.candidate_id, row.measured_on, row.rule) : null,
      followUp: evidence.followUps.get(row.evidence_id ?? '') ?? null,
      job: evidence.employments.get(row.employment_id ?? row.evidence_id ?? '') ?? null,
    };
  });
}

export type FigurePerson = Awaited<ReturnType<typeof withNames>>[number];

function idsOf(rows: readonly FigureRow[], id: (row: FigureRow) => string | null): string[] {
  return rows.flatMap((row) => id(row) ?? []);
}
