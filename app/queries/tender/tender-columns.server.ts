import { dateInOslo } from '~/domain/calendar-date';
import { criterionParts, type CriterionPart } from '~/domain/commitment/criterion-part';
import { totalPoints, type Scores, type Tenths, type Weights } from '~/domain/tender/points';
import type { Prisma } from '~/platform/generated/prisma/client';
import { inOrder, promiseColumns, promiseOf } from '../commitment/commitment-columns.server';

export const tenderColumns = {
  id: true,
  name: true,
  totalWeight: true,
  weightTraining: true,
  weightTimeToJob: true,
  weightCooperation: true,
  weightDocumentation: true,
  weightCost: true,
  scoredById: true,
  changedById: true,
  version: true,
  tenderers: {
    where: { removedAt: null },
    select: {
      id: true,
      name: true,
      orgNumber: true,
      wonAt: true,
      version: true,
      contractSupplier: { select: { contract: { select: { id: true, name: true, reference: true } } } },
      answers: { select: { part: true, text: true } },
      commitments: { where: { removedAt: null }, select: promiseColumns, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
      scores: { select: { part: true, score: true, reason: true, scoredByName: true, scoredAt: true } },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  },
  approvals: { select: { digest: true, approvedByName: true, approvedAt: true, endedAt: true }, orderBy: { approvedAt: 'desc' } },
} as const satisfies Prisma.TenderSelect;

type TenderRow = Prisma.TenderGetPayload<{ select: typeof tenderColumns }>;

/** A stored decimal as whole tenths, exactly. */
const tenthsOf = (decimal: Prisma.Decimal): Tenths => decimal.times(10).toNumber();

export function weightsOf(row: Pick<TenderRow, 'weightTraining' | 'weightTimeToJob' | 'weightCooperation' | 'weightDocumentation' | 'weightCost'>): Weights {
  return {
    training: tenthsOf(row.weightTraining),
    time_to_job: tenthsOf(row.weightTimeToJob),
    cooperation: tenthsOf(row.weightCooperation),
    documentation: tenthsOf(row.weightDocumentation),
    cost: tenthsOf(row.weightCost),
  };
}

/** The columns of weights from whole tenths, exactly. */
export function weightColumns(weights: Weights & { totalWeight: Tenths }) {
  const stored = (tenths: Tenths) => (tenths / 10).toFixed(1);
  return {
    totalWeight: stored(weights.totalWeight),
    weightTraining: stored(weights.training),
    weightTimeToJob: stored(weights.time_to_job),
    weightCooperation: stored(weights.cooperation),
    weightDocumentation: stored(weights.documentation),
    weightCost: stored(weights.cost),
  };
}

function byPart<Value>(valueOf: (part: CriterionPart) => Value): Record<CriterionPart, Value> {
  return Object.fromEntries(criterionParts.map((part) => [part, valueOf(part)])) as Record<CriterionPart, Value>;
}

/** A tenderer with its answers, promises, scores and points by part. */
export function tendererOf(row: TenderRow['tenderers'][number], weights: Weights) {
  const { answers, commitments, scores, wonAt, contractSupplier, ...rest } = row;
  const given = byPart((part) => {
    const found = scores.find((one) => one.part === part);
    return found
      ? { score: tenthsOf(found.score), reason: found.reason, byName: found.scoredByName, on: dateInOslo(found.scoredAt) }
      : null;
  });
  const marks: Scores = byPart((part) => given[part]?.score ?? null);
  return {
    ...rest,
    won: wonAt !== null,
    contract: contractSupplier?.contract ?? null,
    answers: byPart((part) => answers.find((one) => one.part === part)?.text ?? null),
    commitments: inOrder(commitments.map(promiseOf)),
    scores: given,
    scored: scores.length,
    points: totalPoints(weights, marks),
  };
}
