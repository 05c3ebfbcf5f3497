import { fromDateColumn } from '~/domain/calendar-date';
import { correctionsOf, type Replaced } from '~/domain/corrections';
import type { EmploymentVersion, SubsidyVersion } from '~/domain/employment-versions';
import type { Transaction } from '~/platform/database.server';
import { dateOrNull } from '../placement/placement-facts.server';

const writer = { select: { user: { select: { name: true } } } } as const;

interface CurrentEmployment extends Omit<EmploymentVersion, 'orgNumber'> {
  id: string;
  employerOrgNumber: string;
}

/** What was corrected in a job that the caller has found visible, newest first. */
export async function employmentCorrections(tx: Transaction, { id, employer, employerOrgNumber, form, percent, startedOn, endedOn }: CurrentEmployment) {
  const rows = await tx.employmentVersion.findMany({
    where: { employmentId: id },
    orderBy: { id: 'asc' },
    select: {
      ...{ employerOrgNumber: true, employerName: true, form: true, percent: true, startedOn: true, endedOn: true },
      ...{ replacedAt: true, replacedBy: writer },
    },
  });
  const versions = rows.map((row): Replaced<EmploymentVersion> => ({
    at: row.replacedAt.toISOString(),
    by: row.replacedBy?.user.name ?? null,
    state: {
      employer: row.employerName ?? row.employerOrgNumber,
      orgNumber: row.employerOrgNumber,
      form: row.form,
      percent: row.percent.toNumber(),
      startedOn: fromDateColumn(row.startedOn),
      endedOn: dateOrNull(row.endedOn),
    },
  }));
  return correctionsOf<EmploymentVersion>(versions, { employer, orgNumber: employerOrgNumber, form, percent, startedOn, endedOn });
}

/** What was corrected in the wage subsidies of a job, newest first; not in those that were registered by mistake. */
export async function subsidyCorrections(tx: Transaction, subsidies: readonly (SubsidyVersion & { id: string })[]) {
  const rows = await tx.wageSubsidyVersion.findMany({
    where: { wageSubsidyId: { in: subsidies.map(({ id }) => id) } },
    orderBy: { id: 'asc' },
    select: {
      ...{ wageSubsidyId: true, startsOn: true, endsOn: true, percent: true, kind: true, reducedWorkCapacity: true },
      ...{ replacedAt: true, replacedBy: writer },
    },
  });
  return subsidies
    .flatMap(({ id, kind, reducedWorkCapacity, from, to, percent }) => {
      const versions = rows.filter(({ wageSubsidyId }) => wageSubsidyId === id).map((row): Replaced<SubsidyVersion> => ({
        at: row.replacedAt.toISOString(),
        by: row.replacedBy?.user.name ?? null,
        state: {
          kind: row.kind,
          reducedWorkCapacity: row.reducedWorkCapacity,
          from: fromDateColumn(row.startsOn),
          to: fromDateColumn(row.endsOn),
          percent: row.percent?.toNumber() ?? null,
        },
      }));
      return correctionsOf<SubsidyVersion>(versions, { kind, reducedWorkCapacity, from, to, percent });
    })
    .sort((one, other) => other.at.localeCompare(one.at));
}
