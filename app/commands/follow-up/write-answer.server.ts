import { toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import type { CheckMethod, FollowUpSource, FollowUpStatus } from '~/domain/employment';
import type { Transaction } from '~/platform/database.server';

/** One follow-up as figures.md has it: what one source says of one date. */
export interface WrittenAnswer {
  candidateId: string;
  statusDate: CalendarDate;
  registeredOn: CalendarDate;
  source: FollowUpSource;
  status: FollowUpStatus;
  /** Left as it stands in a row that is corrected, where it is undefined. */
  method?: CheckMethod | null | undefined;
  note?: string | null | undefined;
  registeredById: string;
}

/** Writes an answer, or corrects the one that stands with the same source, date and day of registration. Gives its id. */
export async function writeAnswer(tx: Transaction, answer: WrittenAnswer): Promise<string> {
  const { candidateId, source, status, method, note, registeredById } = answer;
  const key = { candidateId, statusDate: toDateColumn(answer.statusDate), registeredOn: toDateColumn(answer.registeredOn), source };
  const written = { status, method, note, registeredById };
  const standing = await tx.followUp.findFirst({ where: { ...key, voidedAt: null }, select: { id: true } });
  if (!standing) return (await tx.followUp.create({ data: { ...key, ...written }, select: { id: true } })).id;
  await tx.followUp.update({ where: { id: standing.id }, data: { ...written, version: { increment: 1 } }, select: { id: true } });
  return standing.id;
}
