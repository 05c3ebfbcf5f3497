import type { CalendarDate } from '~/domain/calendar-date';
import { costQuarters, statedQuarters } from '~/domain/cost-quarters';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import type { OwedStatement } from './owed-statements.server';
import { statementNumbers, statementRows } from './statement-rows.server';

/** The exact hours and support of a contract by quarter until `until`, from the latest statement of each supplier; for who may read them. */
export async function readStatedQuarters(tx: Transaction, viewer: Viewer, contractId: string, owed: readonly OwedStatement[], until: CalendarDate) {
  const rows = costQuarters(await statementRows(tx, viewer, contractId), []);
  const numbers = await statementNumbers(tx, viewer, contractId);
  const sent = rows.flatMap(({ quarterEnd, supplierId, sent: statement }) => {
    const stated = statement && numbers.get(statement.id);
    return stated ? [{ quarterEnd, supplierId, ...stated }] : [];
  });
  return statedQuarters(sent, owed.filter((one) => one.contractId === contractId), until);
}
