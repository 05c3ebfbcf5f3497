import { z } from 'zod';
import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { contractScope } from '~/policies/contract-scope';
import { onlySupplierOf } from '~/policies/figure-scope';
import { may } from '~/policies/permissions';
import { notFound } from '../session/require-viewer.server';
import { publishedOfContract, type PublishedContract } from '../release/published-of-contract.server';
import { computeTrainingFigures } from './compute-training-figures.server';

/** What the reader asked to see: one calendar year or the whole contract, one supplier or all. */
export interface TrainingQuestion {
  year?: number | undefined;
  /** Organisation number. */
  supplier?: string | undefined;
}

const question = z.object({
  year: z.coerce.number().int().min(1900).max(2199).optional().catch(undefined),
  supplier: z.string().max(20).optional(),
});

/** What the address asks of the page. */
export function trainingQuestion(query: URLSearchParams): TrainingQuestion {
  return question.parse({ year: query.get('periode') || undefined, supplier: query.get('leverandor') || undefined });
}

/**
 * The training on a contract: what was `published` for its buyer, exact `figures` for those who follow results and for a supplier
 * about itself. 404 out of scope, and for a supplier that is not on the contract or not the viewer's to count.
 */
export async function readTrainingPage(viewer: Viewer, id: string, question: TrainingQuestion, on: CalendarDate) {
  return asViewer(viewer, (tx) => trainingPageIn(tx, viewer, id, question, on));
}

/** The same in a transaction of the viewer's. */
export async function trainingPageIn(tx: Transaction, viewer: Viewer, id: string, question: TrainingQuestion, on: CalendarDate) {
  const contract = await tx.contract.findFirst({
    where: { AND: [contractScope(viewer), { id }] },
    select: { id: true, name: true, startsOn: true, endsOn: true },
  });
  if (!contract) throw notFound();
  const heading = { id, name: contract.name };
  if (may(viewer, 'figures.protected')) {
    const published = await publishedOfContract(tx, viewer, id);
    return { kind: 'published' as const, ...heading, published: published && withoutSuppliers(published) };
  }
  const suppliers = await suppliersToChoose(tx, viewer, id);
  const chosen = suppliers.find(({ orgNumber }) => orgNumber === question.supplier);
  if (question.supplier && !chosen) throw notFound();
  const startsOn = fromDateColumn(contract.startsOn);
  const figures = await computeTrainingFigures(tx, {
    contractId: id,
    supplierId: onlySupplierOf(viewer) ?? chosen?.id ?? null,
    from: question.year ? `${question.year}-01-01` : startsOn,
    to: question.year ? `${question.year}-12-31` : on,
  });
  return {
    kind: 'figures' as const,
    ...heading,
    figures,
    years: yearsBetween(startsOn, on),
    suppliers: suppliers.map(({ orgNumber, name }) => ({ value: orgNumber ?? '', label: name })),
    onlySupplier: onlySupplierOf(viewer) === null ? null : viewer.organisationName,
  };
}

/** Training is published of the whole contract alone. */
function withoutSuppliers({ rows: _rows, ...whole }: PublishedContract) {
  return whole;
}

/** The suppliers on the contract, for who may count each; nobody to choose for a supplier, which counts itself. */
async function suppliersToChoose(tx: Transaction, viewer: Viewer, contractId: string) {
  if (onlySupplierOf(viewer) !== null) return [];
  const rows = await tx.contractSupplier.findMany({
    where: { contractId },
    select: { supplier: { select: { id: true, name: true, orgNumber: true } } },
    orderBy: [{ link: 'asc' }, { supplier: { name: 'asc' } }],
  });
  return rows.map(({ supplier }) => supplier);
}

function yearsBetween(from: CalendarDate, to: CalendarDate): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => last - index);
}
