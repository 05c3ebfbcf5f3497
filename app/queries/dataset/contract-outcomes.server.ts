import { text, whole } from '~/domain/dataset/field';
import { suppliersIn } from '~/domain/supplier-chain';
import { assessmentTexts } from '~/i18n/assessments';
import { outcomesDataset } from '~/i18n/datasets/practice';
import { contractIn } from '../contract/read-contract.server';
import { notFound } from '../session/require-viewer.server';
import { askedRow } from './asked-row.server';
import { dataset } from './dataset.server';

const reasons = assessmentTexts.nb.reasons;

/** What the placements of each supplier on one contract led to; too few are not counted. */
export const contractOutcomes = dataset({
  words: outcomesDataset,
  permission: 'figures.people',
  read: async ({ tx, viewer, query, on }) => {
    const page = await contractIn(tx, viewer, askedRow(query), on);
    if (page.kind !== 'counted' || !page.outcomes) throw notFound();
    const { outcomes } = page;
    const rows = suppliersIn(page.contract.chain).flatMap(({ supplierId, name }) => (supplierId in outcomes ? [{ name, outcome: outcomes[supplierId] ?? null }] : []));
    return { rows, total: rows.length, filter: [page.contract.name] };
  },
}).withFields({
  supplier: text((row) => row.name),
  assessed: whole((row) => row.outcome?.assessed ?? null),
  hired: whole((row) => row.outcome?.hired ?? null),
  offered: whole((row) => row.outcome?.offered ?? null),
  notHired: whole((row) => row.outcome?.notOffered ?? null),
  reasons: text((row) => row.outcome?.reasons.map(({ reason, count }) => `${reasons[reason]}: ${count}`).join(', ') || null),
});
