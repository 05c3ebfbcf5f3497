import { addDays, addMonths, type CalendarDate } from '~/domain/calendar-date.ts';
import { commitmentRules, type CommitmentKind } from '~/domain/commitment/commitment-kinds.ts';
import { criterionParts } from '~/domain/commitment/criterion-part.ts';
import type { Frame } from './frame-rows.ts';
import { contractsOf, organisations } from './organisations.ts';
import type { DemoRows } from './rows.ts';
import { nextTenderers, pastTenderers, type TendererStory } from './tender-stories.ts';

type NewId = (moment: Date) => string;
interface Person {
  id: string;
  name: string;
}

/** The other of the two people whom an evaluation needs; not among the accounts that the demo offers. */
const COLLEAGUE = { name: 'Ivar Innkjøpsrud', email: 'innkjoper2@example.no' };

const weights = { totalWeight: 30, weightTraining: 8, weightTimeToJob: 8, weightCooperation: 5, weightDocumentation: 5, weightCost: 4 };

/**
 * Adds a tender that waits for the demo's buyer to approve what a colleague scored, and the one from which the newest
 * contract came, whose winner's promises stand there.
 */
export function addTenders(rows: DemoRows, today: CalendarDate, frame: Frame, newId: NewId): void {
  const colleague = addColleague(rows, frame, newId);
  const buyer = { id: rows.user.find(({ email }) => email === 'innkjoper@example.no')?.id ?? '', name: 'Inger Innkjøper' };
  const start = contractsOf(today).offices.startsOn;
  const past = add(rows, 'Renhold i rådhus og kontorbygg', pastTenderers, { on: addMonths(start, -3), frame, by: buyer, newId });
  const approvedAt = at(addMonths(start, -2), 12);
  const approval = { digest: 'a'.repeat(64), approvedById: colleague.id, approvedByName: colleague.name, approvedAt };
  rows.tenderApproval.push({ id: newId(approvedAt), tenderId: past, ...approval });
  const parties = { contractId: frame.contracts.offices, supplierId: frame.organisations.tenkt };
  const winner = rows.tenderer.find(({ tenderId, orgNumber }) => tenderId === past && orgNumber === organisations.tenkt.orgNumber);
  if (winner) Object.assign(winner, { wonAt: at(addDays(addMonths(start, -2), 1), 9), ...parties });
  for (const promise of rows.commitment.filter(({ contractId }) => contractId === parties.contractId)) {
    promise.tenderCommitmentId = rows.tenderCommitment.find((one) => one.tendererId === winner?.id && one.kind === promise.kind)?.id;
  }
  add(rows, 'Renhold i kulturhus og bibliotek', nextTenderers, { on: addDays(today, -20), frame, by: colleague, newId });
}

const at = (day: CalendarDate, hour: number) => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);

function addColleague(rows: DemoRows, frame: Frame, newId: NewId): Person {
  const first = rows.membership.find(({ id }) => id === frame.memberships.get('innkjoper'));
  const createdAt = new Date(first?.createdAt ?? 0);
  const id = newId(createdAt);
  rows.user.push({ id, createdAt, ...COLLEAGUE, isDemo: true });
  rows.membership.push({ id: newId(createdAt), createdAt, userId: id, role: 'buyer', organisationId: frame.organisations.buyer });
  return { id, name: COLLEAGUE.name };
}

interface Around {
  on: CalendarDate;
  frame: Frame;
  by: Person;
  newId: NewId;
}

/** Adds a tender with all that its tenderers answered and were given, a few days after one another; the value is its id. */
function add(rows: DemoRows, name: string, tenderers: readonly TendererStory[], { on, frame, by, newId }: Around): string {
  const createdAt = at(on, 9);
  const id = newId(createdAt);
  const scoredAt = at(addDays(on, 14), 13);
  rows.tender.push({ id, createdAt, name, buyerId: frame.organisations.buyer, ...weights, scoredById: by.id, changedById: by.id, changedAt: scoredAt });
  tenderers.forEach(({ name: of, orgNumber, answers, promises, scores }, index) => {
    const received = new Date(at(addDays(on, 7), 10).getTime() + index * 60_000);
    const tendererId = newId(received);
    rows.tenderer.push({ id: tendererId, tenderId: id, createdAt: received, name: of, orgNumber });
    for (const part of criterionParts) {
      const [score, reason] = scores[part];
      rows.tenderAnswer.push({ id: newId(received), tendererId, part, text: answers[part], createdAt: received });
      const given = { scoredById: by.id, scoredByName: by.name, scoredAt };
      rows.tenderScore.push({ id: newId(scoredAt), tendererId, part, score, reason, ...given });
    }
    for (const [kind, value] of Object.entries(promises) as [Exclude<CommitmentKind, 'own'>, number][]) {
      const { part, direction, basis } = commitmentRules[kind];
      rows.tenderCommitment.push({ id: newId(received), tendererId, part, kind, value, direction, basis, createdAt: received });
    }
  });
  return id;
}
