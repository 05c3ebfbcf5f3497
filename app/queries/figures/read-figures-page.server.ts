import { DEFAULT_CLOCK } from '~/domain/figures/definitions';
import { type FigureQuery, type FigureQueryReading } from '~/domain/figures/figure-query';
import type { RefusalCode } from '~/domain/refusal-codes';
import type { Viewer } from '~/domain/viewer';
import { createSnapshotCache } from '~/platform/snapshot-cache.server';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { onlySupplierOf, seesPeopleBehind } from '~/policies/figure-scope';
import { notFound } from '../session/require-viewer.server';
import { computeFigures } from './compute-figures.server';
import { listFigureChoices } from './figure-choices.server';
import { resolveFigureScope } from './figure-scope.server';

const KEPT_ANSWERS = 200;
const answers = createSnapshotCache<Awaited<ReturnType<typeof answer>>>(KEPT_ANSWERS);

/**
 * The key-figure screen: what can be chosen, what is wrong with the choice, and the figures where nothing is.
 * Throws 404 where a viewer who is held to one supplier asks for another's figures.
 */
export async function readFiguresPage(viewer: Viewer, { query, errors, typed }: FigureQueryReading) {
  return asViewer(viewer, (tx) => figuresPageIn(tx, viewer, { query, errors, typed }), { isolationLevel: 'RepeatableRead' });
}

/** The same in a transaction of the viewer's that sees one moment. */
export async function figuresPageIn(tx: Transaction, viewer: Viewer, { query, errors, typed }: FigureQueryReading) {
  const complete = Object.keys(errors).length === 0;
  // All that the answer depends on beside the data: the question, and the rights that a role has in an organisation.
  const key = JSON.stringify([viewer.role, viewer.organisationId, complete, query]);
  const found = await answers.read(tx, key, () => answer(tx, viewer, query, complete));
  return { ...found, typed, errors: { ...found.refusal, ...errors }, seesPeople: seesPeopleBehind(viewer) };
}

async function answer(tx: Transaction, viewer: Viewer, query: FigureQuery, complete: boolean) {
  const scope = await resolveFigureScope(tx, viewer, query);
  if (!scope.ok && onlySupplierOf(viewer) !== null) throw notFound();
  const { contract, supplier } = scope.ok ? scope.value : { contract: null, supplier: null };
  const clock = query.clock ?? contract?.clock ?? DEFAULT_CLOCK;
  const shown = {
    contract: contract && { reference: contract.reference, name: contract.name },
    supplier: supplier && { name: supplier.name },
    clock,
    usualClock: contract?.clock ?? DEFAULT_CLOCK,
    choices: await listFigureChoices(tx, viewer, contract),
    refusal: scope.ok ? {} : ({ [scope.refusal.field ?? '']: scope.refusal.code } as Record<string, RefusalCode>),
  };
  if (!scope.ok || !complete) return { ...shown, result: null };
  const names = { contract: contract?.reference ?? null, supplier: supplier?.orgNumber ?? null };
  const args = { contractId: contract?.id ?? null, supplierId: supplier?.id ?? null, clock, asOf: query.asOf, from: query.from, to: query.to };
  return { ...shown, result: await computeFigures(tx, args, names) };
}
