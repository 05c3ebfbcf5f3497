import { dateInOslo, type CalendarDate } from '~/domain/calendar-date.ts';
import { reportCommitments, reportFigures, type ReportCommitment, type ReportFigures } from '~/domain/periodic-report/report-content.ts';
import { publishedFigures } from '~/domain/release/published-figures.ts';
import { promiseColumns, promiseOf } from '~/queries/commitment/commitment-columns.server.ts';
import type { Transaction } from '~/platform/database.server.ts';
import { contractsOf, organisations, type ContractKey } from './organisations.ts';
import { coordinatorOf, staff } from './staff.ts';

/** A contract with all that its main supplier's reports are made of, its published quarters in their order. */
export type ReportingContract = Awaited<ReturnType<typeof readReportingContract>>;

const BUYER = 'innkjoper';

export async function readReportingContract(tx: Transaction, key: ContractKey, on: CalendarDate) {
  const { reference, chain: [main] } = contractsOf(on)[key];
  if (!main) throw new Error(`${key} has no main supplier`);
  const { id: contractId } = await tx.contract.findFirstOrThrow({ where: { reference }, select: { id: true } });
  const { id: supplierId } = await tx.organisation.findFirstOrThrow({ where: { orgNumber: organisations[main].orgNumber }, select: { id: true } });
  const releases = await tx.release.findMany({
    where: { figures: { some: { contractId, supplierId } } },
    select: { ...{ id: true, periodEnd: true, revision: true, publishedAt: true, definitionsVersion: true }, figures: { where: { contractId }, select: { supplierId: true, figures: true } } },
    orderBy: { periodEnd: 'asc' },
  });
  const promises = await tx.commitment.findMany({
    where: { contractId, supplierId, withdrawnAt: null },
    select: { ...promiseColumns, changes: { select: { value: true, writtenAt: true }, orderBy: { version: 'asc' } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return {
    ...{ contractId, supplierId, promises },
    coordinator: await member(tx, coordinatorOf[main]),
    buyer: await member(tx, BUYER),
    quarters: releases.map(({ id, periodEnd, publishedAt, revision, definitionsVersion, figures }) => {
      const of = (supplier: string | null) => figures.find((one) => one.supplierId === supplier)?.figures;
      return { releaseId: id, periodEnd, publishedAt, figures: figuresIn({ revision, publishedOn: dateInOslo(publishedAt), definitionsVersion }, of(supplierId), of(null)) };
    }),
  };
}

/** What `published_for_report` says to a coordinator, which the seed is not: no results of the whole contract. */
function figuresIn(release: Pick<ReportFigures, 'revision' | 'publishedOn' | 'definitionsVersion'>, own: unknown, whole: unknown): ReportFigures {
  const { results: _results, contractsShown: _shown, ...contract } = publishedFigures.parse(whole);
  return reportFigures.parse({ ...release, supplier: own, contract });
}

/** The commitments as they stood at a moment: what was changed later has the value that it had. */
export function commitmentsAt({ promises }: ReportingContract, moment: Date): ReportCommitment[] {
  return reportCommitments.parse(
    promises.map(({ changes, ...row }) => {
      const { id: _id, ...promise } = promiseOf(row);
      return { ...promise, value: changes.findLast(({ writtenAt }) => writtenAt <= moment)?.value?.toNumber() ?? promise.value };
    }),
  );
}

async function member(tx: Transaction, key: string): Promise<{ id: string; name: string }> {
  const person = staff.find(({ memberships }) => memberships.some((one) => one.key === key));
  const held = person?.memberships.find((one) => one.key === key);
  if (!person || !held) throw new Error(`nobody is ${key}`);
  const { id } = await tx.membership.findFirstOrThrow({ where: { role: held.role, user: { email: person.email } }, select: { id: true } });
  return { id, name: person.name };
}
