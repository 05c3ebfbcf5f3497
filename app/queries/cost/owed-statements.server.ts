import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import type { Transaction } from '~/platform/database.server';

/** A quarter that is over, of which a supplier owes a statement because it had somebody in practice on the contract. */
export interface OwedStatement {
  contractId: string;
  supplierId: string;
  quarterEnd: CalendarDate;
}

/** All that is owed and that the viewer may know of, whether it has been sent or not. Not for a buyer's connection. */
export async function owedStatements(tx: Transaction): Promise<OwedStatement[]> {
  const rows = await tx.$queryRaw<{ contract_id: string; supplier_id: string; quarter_end: Date }[]>`select * from owed_cost_statements()`;
  return rows.map(({ contract_id, supplier_id, quarter_end }) => ({
    contractId: contract_id,
    supplierId: supplier_id,
    quarterEnd: fromDateColumn(quarter_end),
  }));
}
