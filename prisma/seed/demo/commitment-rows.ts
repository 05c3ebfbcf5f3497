import type { CommentSide } from '~/domain/achievement/comment-side.ts';
import { addMonths, type CalendarDate } from '~/domain/calendar-date.ts';
import { commitmentRules, type CommitmentKind } from '~/domain/commitment/commitment-kinds.ts';
import type { Frame } from './frame-rows.ts';
import { contractsOf, type ContractKey } from './organisations.ts';
import { promisesOf, type DemoPromises } from './promises.ts';
import type { DemoRows } from './rows.ts';

/** Who speaks for each side. */
const speakers: Readonly<Record<CommentSide, { key: string; name: string }>> = {
  supplier: { key: 'koordinator', name: 'Kari Koordinator' },
  buyer: { key: 'innkjoper', name: 'Inger Innkjøper' },
};

/** Adds what the main supplier of each contract promised, with its history. */
export function addCommitments(rows: DemoRows, today: CalendarDate, frame: Frame, newId: (moment: Date) => string): void {
  const contracts = contractsOf(today);
  for (const [key, promises] of Object.entries(promisesOf) as [ContractKey, DemoPromises][]) {
    const { chain, startsOn } = contracts[key];
    const supplier = chain[0];
    if (!supplier) continue;
    const createdAt = new Date(`${startsOn}T09:00:00Z`);
    const parties = { contractId: frame.contracts[key], supplierId: frame.organisations[supplier] };
    const add = (promise: Promised, changed?: DemoPromises['changed']) => {
      const id = newId(createdAt);
      const line = { commitmentId: id, value: changed?.from ?? promise.value, version: 1, writtenAt: createdAt };
      rows.commitment.push({ id, createdAt, ...parties, ...promise, version: changed ? 2 : 1 });
      rows.commitmentChange.push({ id: newId(createdAt), ...line });
      if (!changed) return id;
      const writtenAt = new Date(`${addMonths(today, -changed.monthsAgo)}T11:00:00Z`);
      const writer = { writtenById: frame.memberships.get('innkjoper'), writtenByName: 'Inger Innkjøper', writtenAt };
      rows.commitmentChange.push({ id: newId(writtenAt), commitmentId: id, version: 2, value: promise.value, reason: changed.reason, ...writer });
      return id;
    };
    const commentOn = (kind: CommitmentKind, commitmentId: string) => {
      for (const { side, monthsAgo, text } of promises.comments?.filter((one) => one.kind === kind) ?? []) {
        const { key: writer, name } = speakers[side];
        const writtenById = frame.memberships.get(writer);
        const writtenAt = new Date(`${addMonths(today, -monthsAgo)}T10:00:00Z`);
        if (writtenById) rows.commitmentComment.push({ id: newId(writtenAt), commitmentId, side, text, writtenById, writtenByName: name, writtenAt });
      }
    };
    for (const [kind, value] of Object.entries(promises.numbers) as [Exclude<CommitmentKind, 'own'>, number][]) {
      const { part, direction, basis } = commitmentRules[kind];
      commentOn(kind, add({ kind, value, part, direction, basis }, promises.changed?.kind === kind ? promises.changed : undefined));
    }
    if (promises.own) add({ kind: 'own', part: 'training', direction: 'at_least', basis: 'level', ...promises.own });
  }
}

type Promised = Pick<DemoRows['commitment'][number], 'kind' | 'part' | 'direction' | 'basis' | 'text' | 'unit'> & { value: number };
