import { addMonths, toDateColumn, type CalendarDate } from '~/domain/calendar-date.ts';
import { contractsOf, organisations, type ContractKey, type OrganisationKey } from './organisations.ts';
import type { DemoRows } from './rows.ts';
import { staff } from './staff.ts';

/** The ids of what everything else hangs on, by the names that the stories use. */
export interface Frame {
  organisations: Record<OrganisationKey, string>;
  memberships: ReadonlyMap<string, string>;
  contracts: Record<ContractKey, string>;
}

function entriesOf<Key extends string, Value>(table: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(table) as [Key, Value][];
}

/** Adds who takes part, who can sign in and what was agreed; people are older here than the first contract. */
export function addFrame(rows: DemoRows, today: CalendarDate, newId: (moment: Date) => string): Frame {
  const contracts = contractsOf(today);
  const beginning = Date.parse(`${addMonths(contracts.schools.startsOn, -6)}T08:00:00Z`);
  // One after the other, so that lists in the order of their making have the offered accounts first.
  const moments = { next: beginning };
  const moment = () => new Date((moments.next += 60_000));

  const organisationIds = Object.fromEntries(
    entriesOf(organisations).map(([key, organisation]) => {
      const createdAt = moment();
      const id = newId(createdAt);
      const email = `post.${key}@example.no`;
      rows.organisation.push({ id, createdAt, email, ...organisation });
      return [key, id];
    }),
  ) as Frame['organisations'];

  const memberships = new Map<string, string>();
  for (const { name, email, memberships: held } of staff) {
    const createdAt = moment();
    const userId = newId(createdAt);
    rows.user.push({ id: userId, createdAt, name, email, isDemo: true });
    for (const { key, role, organisation } of held) {
      const since = moment();
      const id = newId(since);
      memberships.set(key, id);
      rows.membership.push({ id, createdAt: since, userId, role, organisationId: organisationIds[organisation] });
    }
  }

  const contractIds = Object.fromEntries(
    entriesOf(contracts).map(([key, { chain, startsOn, endsOn, ...contract }]) => {
      const createdAt = new Date(`${startsOn}T08:00:00Z`);
      const id = newId(createdAt);
      const dates = { startsOn: toDateColumn(startsOn), endsOn: toDateColumn(endsOn) };
      rows.contract.push({ id, createdAt, buyerId: organisationIds.buyer, ...contract, ...dates });
      chain.forEach((supplier, link) => {
        const above = chain[link - 1];
        const aboveSupplierId = above ? organisationIds[above] : null;
        rows.contractSupplier.push({ contractId: id, supplierId: organisationIds[supplier], aboveSupplierId, link, createdAt });
      });
      return [key, id];
    }),
  ) as Frame['contracts'];

  return { organisations: organisationIds, memberships, contracts: contractIds };
}
