import { addDays, addMonths, type CalendarDate } from '~/domain/calendar-date';
import { isClosed, type Closure } from '~/domain/misuse-closing';
import { signalsOfPerson, type Job, type Practice } from '~/domain/misuse-of-person';
import { misuseLimits } from '~/domain/misuse-signals';
import type { Transaction } from '~/platform/database.server';
import type { Prisma } from '~/platform/generated/prisma/client';
import { dateOrNull } from '../placement/placement-facts.server';
import type { ShownSignal } from './shown-signal.server';

/** Months counted back and forth differ by up to three days; the rules decide about those. */
const ROUNDING = 3;

interface FactsRow {
  candidateId: string;
  leftOn: Date | null;
  practices: Practice[];
  jobs: Job[];
  closures: Closure[];
}

/**
 * The signals about people, open and closed, as things stand on a date: of one candidate, or of all for whom `candidateId`
 * is null. `where` is the viewer's scope; whoever is out of it has none. For the unit alone: PostgreSQL refuses others.
 */
export async function personSignals(tx: Transaction, where: Prisma.CandidateWhereInput, on: CalendarDate, candidateId: string | null): Promise<ShownSignal[]> {
  const lately = addDays(addMonths(on, -misuseLimits.toldOfAfterEnd), -ROUNDING);
  const longAgo = addDays(addMonths(on, -misuseLimits.longPractice), ROUNDING);
  const rows = await tx.$queryRaw<FactsRow[]>`
    select candidate_id as "candidateId", left_on as "leftOn", practices, jobs, closures
    from misuse_facts(${on}::date, ${lately}::date, ${longAgo}::date, ${misuseLimits.practicesWithoutHire}::int, ${candidateId}::uuid)`;
  const found = rows.flatMap(({ leftOn, closures, ...facts }) =>
    signalsOfPerson({ ...facts, leftOn: dateOrNull(leftOn) }, on).map((signal) => ({ signal, closed: isClosed(signal, closures) })),
  );
  if (found.length === 0) return [];
  const candidates = await tx.candidate.findMany({
    where: { AND: [where, { id: { in: found.map(({ signal }) => signal.subjectId) } }] },
    select: { id: true, firstName: true, lastName: true },
  });
  const names = new Map(candidates.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`]));
  return found.flatMap(({ signal, closed }) => {
    const subject = names.get(signal.subjectId);
    return subject === undefined ? [] : [{ signal, subject, closed }];
  });
}
