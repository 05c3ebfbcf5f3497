import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { contractScope } from '~/policies/contract-scope';
import { onlySupplierOf } from '~/policies/figure-scope';
import { may } from '~/policies/permissions';
import { notFound } from '../session/require-viewer.server';
import { computeTrainingFigures, readTrainingVolume } from './compute-training-figures.server';

/** What the reader asked to see: one calendar year or the whole contract, one supplier or all. */
export interface TrainingQuestion {
  year?: number | undefined;
  /** Organisation number. */
  supplier?: string | undefined;
}

/**
 * The training on a contract: `volume` for its buyer, exact `figures` for those who follow results and for a supplier
 * about itself. 404 out of scope, and for a supplier that is not on the contract or not the viewer's to count.
 */
export async function readTrainingPage(viewer: Viewer, id: string, question: TrainingQuestion, on: CalendarDate) {
  return asViewer(viewer, async (tx) => {
    const contract = await tx.contract.findFirst({
      where: { AND: [contractScope(viewer), { id }] },
      select: { id: true, name: true, startsOn: true, endsOn: true },
    });
    if (!contract) throw notFound();
    const heading = { id, name: contract.name };
    if (may(viewer, 'figures.protected')) {
      const volume = await readTrainingVolume(tx, id);
      if (!volume) throw notFound();
      return { kind: 'volume' as const, ...heading, volume };
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
  });
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
