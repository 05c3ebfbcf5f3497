import type { CalendarDate } from './calendar-date';
import { quarterEnds } from './quarter';

/** A supplier's quarter on a contract: what was sent of it, whether a draft waits, and whether it is owed. */
export interface CostQuarter {
  quarterEnd: CalendarDate;
  supplierId: string;
}

interface StatementRow extends CostQuarter {
  number: number;
  isSent: boolean;
}

export interface QuarterRow<Statement extends StatementRow> extends CostQuarter {
  /** The latest that was sent; null where none was. */
  sent: Statement | null;
  draft: Statement | null;
}

/** One row for each quarter and supplier that has a statement or is in `also`, the latest quarter first. */
export function costQuarters<Statement extends StatementRow>(
  statements: readonly Statement[],
  also: readonly CostQuarter[],
): QuarterRow<Statement>[] {
  const keyOf = ({ quarterEnd, supplierId }: CostQuarter) => `${quarterEnd} ${supplierId}`;
  const rows = new Map<string, QuarterRow<Statement>>();
  for (const { quarterEnd, supplierId } of [...also, ...statements]) {
    rows.set(keyOf({ quarterEnd, supplierId }), { quarterEnd, supplierId, sent: null, draft: null });
  }
  for (const statement of statements) {
    const row = rows.get(keyOf(statement));
    if (!row) continue;
    if (!statement.isSent) row.draft = statement;
    else if (!row.sent || row.sent.number < statement.number) row.sent = statement;
  }
  return [...rows.values()].toSorted((one, other) => other.quarterEnd.localeCompare(one.quarterEnd));
}

interface Stated {
  mentorHours: number;
  trainingHours: number;
  /** Wage subsidy and other support, in whole kroner. */
  support: number;
}

/** What the suppliers have stated of one quarter together. */
export interface StatedQuarter extends Stated {
  quarterEnd: CalendarDate;
  /** Whether anybody has stated anything of the quarter. */
  isStated: boolean;
  /** Whether every statement that is owed of the quarter has been sent. */
  isWhole: boolean;
}

/**
 * Sums over the suppliers of each quarter, from the first that anybody has stated to `until`, without a gap. Nothing is owed
 * of earlier ones, because they are asked for of nobody.
 */
export function statedQuarters(sent: readonly (CostQuarter & Stated)[], owed: readonly CostQuarter[], until: CalendarDate): StatedQuarter[] {
  const first = sent.map(({ quarterEnd }) => quarterEnd).toSorted()[0];
  if (first === undefined) return [];
  return quarterEnds(first, until).map((quarterEnd) => {
    const of = sent.filter((statement) => statement.quarterEnd === quarterEnd);
    const missing = owed.some((one) => one.quarterEnd === quarterEnd && !of.some(({ supplierId }) => supplierId === one.supplierId));
    const sum = (part: keyof Stated) => tenths(of.reduce((total, statement) => total + statement[part], 0));
    return { quarterEnd, mentorHours: sum('mentorHours'), trainingHours: sum('trainingHours'), support: sum('support'), isStated: of.length > 0, isWhole: !missing };
  });
}

/** Without the noise that sums of decimals carry. */
function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
