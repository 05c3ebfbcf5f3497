// People who were in practice on a buyer's contracts and fared somehow afterwards: written down as facts of the portal.
import { randomUUID } from 'node:crypto';
import { addDays, addMonths, toDateColumn, today, type CalendarDate } from '~/domain/calendar-date.ts';
import type { Horizon } from '~/domain/figures/definitions.ts';
import type { MeasuredOutcome } from '~/domain/release/measured-unit.ts';
import { latestToPublish } from '~/domain/release/release-quarters.ts';
import { quarterStart } from '~/domain/quarter.ts';
import { asWorker } from '~/platform/database.server.ts';
import { makeContract, makeFollowUp, makeMember, makeOrganisation } from './facts.ts';

/** The ends of the last eight quarters that are over, the earliest first. */
export const EIGHT_QUARTERS: readonly CalendarDate[] = Array.from({ length: 8 }).reduce<CalendarDate[]>(
  ([first, ...later]) => (first ? [addDays(quarterStart(first), -1), first, ...later] : [latestToPublish(today())]),
  [],
);

/** Somebody who was measured first in a quarter (0–7) on a contract at a supplier, and how it had gone by 6 and 12 months. */
export interface Practised {
  quarter: number;
  contract: number;
  supplier: number;
  outcomes: Readonly<Record<Horizon, MeasuredOutcome>>;
}

/** A buyer with contracts, the suppliers on each by their number, the unit's lead, and the people in the order given. */
export interface PracticeScene {
  buyer: Awaited<ReturnType<typeof makeMember>>;
  lead: Awaited<ReturnType<typeof makeMember>>;
  contracts: { id: string; name: string; reference: string; suppliers: { id: string; name: string; orgNumber: string }[] }[];
  people: readonly Practised[];
  candidateIds: readonly string[];
}

const statuses = { ordinary: 'ordinary', subsidised: 'subsidised', other: 'not_employed' } as const satisfies Record<MeasuredOutcome, string>;
/** Everybody's practice ended so many days before the end of the quarter half a year before the first measuring. */
const DAYS_BEFORE_THE_END = 20;

/** In which of the eight quarters somebody's result at a horizon is measured; after the last one it is not. */
export const quarterMeasured = ({ quarter }: Practised, horizon: Horizon): number => quarter + (horizon === 6 ? 0 : 2);

/** Writes the people down on new contracts of a new buyer, two suppliers on each. */
export async function makePractice(people: readonly Practised[]): Promise<PracticeScene> {
  const [buyer, lead] = [await makeMember('buyer'), await makeMember('unit_lead')];
  const contracts = [];
  for (let number = 0; number <= Math.max(...people.map(({ contract }) => contract)); number += 1) {
    const [main, second] = [await makeOrganisation('supplier'), await makeOrganisation('supplier')];
    const contract = await makeContract({ buyerId: buyer.organisationId, startsOn: '2020-01-01', supplierId: main.id });
    const below = { contractId: contract.id, supplierId: second.id, aboveSupplierId: main.id, link: 1 };
    await asWorker((tx) => tx.contractSupplier.create({ data: below }));
    const suppliers = [main, second].map(({ id, name, orgNumber }) => ({ id, name, orgNumber: orgNumber ?? '' }));
    contracts.push({ id: contract.id, name: contract.name, reference: contract.reference, suppliers });
  }
  const candidateIds = await writeDown(people, contracts, lead.organisationId);
  return { buyer, lead, contracts, people, candidateIds };
}

/** Somebody's outcome at 6 months turns out to be another; known from the day after a quarter's end. */
export async function putRight({ people, candidateIds }: PracticeScene, person: number, outcome: MeasuredOutcome, afterQuarter: number): Promise<void> {
  const statusDate = addMonths(endOfPractice(people[person]!), 6);
  await makeFollowUp(candidateIds[person]!, { statusDate, registeredOn: addDays(EIGHT_QUARTERS[afterQuarter]!, 1), status: statuses[outcome] });
}

const endOfPractice = ({ quarter }: Practised) => addMonths(addDays(EIGHT_QUARTERS[quarter]!, -DAYS_BEFORE_THE_END), -6);

async function writeDown(people: readonly Practised[], contracts: PracticeScene['contracts'], unitId: string): Promise<string[]> {
  const rows = people.map((person) => {
    const { id: contractId, suppliers } = contracts[person.contract]!;
    return { person, candidateId: randomUUID(), contractId, supplierId: suppliers[person.supplier]!.id, endedOn: endOfPractice(person) };
  });
  const last = EIGHT_QUARTERS.at(-1)!;
  const followUps = rows.flatMap(({ person, candidateId, endedOn }) =>
    ([6, 12] as const).flatMap((horizon) => {
      const on = addMonths(endedOn, horizon);
      const day = toDateColumn(on);
      return on > last ? [] : [{ candidateId, statusDate: day, registeredOn: day, status: statuses[person.outcomes[horizon]] }];
    }),
  );
  await asWorker(async (tx) => {
    await tx.candidate.createMany({ data: rows.map(({ candidateId: id }, index) => ({ id, unitId, firstName: 'Kanarifugl', lastName: `Nummer ${index}` })) });
    await tx.candidateDetail.createMany({ data: rows.map(({ candidateId: id }) => ({ id })) });
    await tx.placement.createMany({
      data: rows.map(({ candidateId, contractId, supplierId, endedOn }) => ({
        ...{ candidateId, contractId, supplierId, endReason: 'completed' as const },
        ...{ startedOn: toDateColumn(addDays(endedOn, -90)), endedOn: toDateColumn(endedOn) },
      })),
    });
    await tx.followUp.createMany({ data: followUps });
  });
  return rows.map(({ candidateId }) => candidateId);
}
