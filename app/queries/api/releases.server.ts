import { z } from 'zod';
import type { ApiCaller } from '~/domain/api/api-caller';
import type { ComponentInput } from '~/domain/api/components';
import { API_PAGE_SIZE } from '~/domain/api/contract-answer';
import { fromDateColumn } from '~/domain/calendar-date';
import { publishedFigures } from '~/domain/release/published-figures';
import { asCaller } from '~/platform/api/caller.server';
import type { Transaction } from '~/platform/database.server';
import { releasesOfCaller } from '~/policies/api-caller';
import type { Worked } from './answer-call.server';

const headColumns = { id: true, periodEnd: true, asOf: true, revision: true, reason: true, publishedAt: true } as const;

/** One page of what was published to the program's buyer, every revision, the latest quarter first. */
export async function listReleasesForCaller(caller: ApiCaller, page: number): Promise<Worked<ComponentInput<'ReleaseList'>>> {
  const where = releasesOfCaller(caller);
  return asCaller(caller, async (tx) => {
    const total = await tx.release.count({ where });
    const rows = await tx.release.findMany({
      where,
      orderBy: [{ periodEnd: 'desc' }, { revision: 'desc' }],
      ...{ skip: (page - 1) * API_PAGE_SIZE, take: API_PAGE_SIZE },
      select: headColumns,
    });
    const latest = await latestRevisions(tx, caller);
    const releases = rows.map((row) => headOf(row, latest));
    return { answer: { total, page, pages: Math.max(1, Math.ceil(total / API_PAGE_SIZE)), releases } };
  });
}

/**
 * A release with its figures, as they were published. What they were made from is not read at all: neither the rows of who
 * was counted nor the hash of the exact figures, from which small numbers could be found by trying.
 */
export async function readReleaseForCaller(caller: ApiCaller, id: string): Promise<Worked<ComponentInput<'Release'>>> {
  if (!z.uuid().safeParse(id).success) return { refused: { code: 'not_found' } };
  return asCaller(caller, async (tx) => {
    const release = await tx.release.findFirst({
      where: { AND: [{ id }, releasesOfCaller(caller)] },
      select: {
        ...{ ...headColumns, definitionsVersion: true, minimumCohort: true, minimumCell: true, minimumGrowth: true },
        figures: {
          select: { contractId: true, supplierId: true, figures: true, contract: { select: { reference: true } }, supplier: { select: { orgNumber: true } } },
        },
      },
    });
    if (!release) return { refused: { code: 'not_found' } };
    const { definitionsVersion, minimumCohort, minimumCell, minimumGrowth, figures, ...row } = release;
    const scoped = figures.map((one) => ({ scope: scopeOf(one), ...publishedFigures.parse(one.figures) }));
    return {
      answer: {
        ...headOf(row, await latestRevisions(tx, caller)),
        ...{ definitionsVersion, thresholds: { minimumCohort, minimumCell, minimumGrowth } },
        figures: scoped.toSorted((a, b) => sortKey(a.scope).localeCompare(sortKey(b.scope))),
      },
    };
  });
}

type Row = { id: string; periodEnd: Date; asOf: Date; revision: number; reason: string | null; publishedAt: Date };

function headOf({ id, periodEnd, asOf, revision, reason, publishedAt }: Row, latest: ReadonlyMap<number, number>) {
  const isLatest = latest.get(periodEnd.getTime()) === revision;
  return { id, periodEnd: fromDateColumn(periodEnd), asOf: fromDateColumn(asOf), revision, isLatest, reason, publishedAt: publishedAt.toISOString() };
}

/** The latest revision of each quarter, by the moment of its end. */
async function latestRevisions(tx: Transaction, caller: ApiCaller): Promise<Map<number, number>> {
  const groups = await tx.release.groupBy({ by: ['periodEnd'], where: releasesOfCaller(caller), _max: { revision: true } });
  return new Map(groups.map(({ periodEnd, _max }) => [periodEnd.getTime(), _max.revision ?? 0]));
}

interface Scoped {
  contractId: string | null;
  supplierId: string | null;
  contract: { reference: string } | null;
  supplier: { orgNumber: string | null } | null;
}

/** A scope whose contract or supplier cannot be named must not pass for a wider one, so that is a fault. */
function scopeOf({ contractId, supplierId, contract, supplier }: Scoped) {
  if ((contractId && !contract) || (supplierId && !supplier?.orgNumber)) throw new Error('a published scope has a name that its buyer may not read');
  return { contract: contract?.reference ?? null, supplier: supplier?.orgNumber ?? null };
}

/** All contracts first, then each contract with its suppliers after it. */
function sortKey({ contract, supplier }: { contract: string | null; supplier: string | null }): string {
  return `${contract ?? ''}\u0000${supplier ?? ''}`;
}
