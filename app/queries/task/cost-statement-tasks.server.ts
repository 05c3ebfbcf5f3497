import { fromDateColumn } from '~/domain/calendar-date';
import { isAskedFor, statementDueOn } from '~/domain/cost-statement';
import { quarterSlug } from '~/domain/quarter';
import { formatQuarter } from '~/i18n/format';
import { contractScope } from '~/policies/contract-scope';
import { costStatementScope } from '~/policies/cost-scope';
import { owedStatements } from '../cost/owed-statements.server';
import { MOST } from './found-tasks.server';
import type { TaskSource } from './list-tasks.server';

/** Quarters with somebody in practice of which the own organisation has not sent its cost statement, the oldest first. */
export const costStatementTasks: TaskSource = async (tx, viewer, on) => {
  const asked = (await owedStatements(tx)).filter(({ quarterEnd }) => isAskedFor(quarterEnd, on));
  if (asked.length === 0) return { tasks: [], total: 0 };
  const sent = await tx.costStatement.findMany({
    where: { AND: [costStatementScope(viewer), { submittedAt: { not: null } }] },
    distinct: ['contractId', 'quarterEnd'],
    select: { contractId: true, quarterEnd: true },
  });
  const isSent = new Set(sent.map(({ contractId, quarterEnd }) => `${contractId} ${fromDateColumn(quarterEnd)}`));
  const contracts = await tx.contract.findMany({
    where: { AND: [contractScope(viewer), { id: { in: asked.map(({ contractId }) => contractId) } }] },
    select: { id: true, name: true },
  });
  const nameOf = new Map(contracts.map(({ id, name }) => [id, name]));
  const missing = asked
    .filter(({ contractId, quarterEnd }) => nameOf.has(contractId) && !isSent.has(`${contractId} ${quarterEnd}`))
    .toSorted((one, other) => one.quarterEnd.localeCompare(other.quarterEnd));
  const tasks = missing.slice(0, MOST).map(({ contractId, quarterEnd }) => ({
    kind: 'write_cost_statement' as const,
    candidateId: null,
    subject: nameOf.get(contractId) ?? '',
    detail: formatQuarter(quarterEnd),
    dueOn: statementDueOn(quarterEnd),
    path: `/kontrakter/${contractId}/kostnad/oppgave/${quarterSlug(quarterEnd)}`,
  }));
  return { tasks, total: missing.length };
};
