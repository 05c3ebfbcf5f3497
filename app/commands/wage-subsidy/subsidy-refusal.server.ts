import { toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import type { SubsidyKind } from '~/domain/employment';
import { findingsOf, keyOf, type SubsidyFinding } from '~/domain/judge-subsidies';
import { refused, type Refusal } from '~/domain/result';
import type { Transaction } from '~/platform/database.server';
import { birthYearOf } from '~/queries/candidate/birth-year.server';
import { employmentSubsidies } from '~/queries/wage-subsidy/employment-subsidies.server';

interface Days {
  startsOn: CalendarDate;
  endsOn: CalendarDate;
}

interface Written extends Days {
  kind?: SubsidyKind | undefined;
  reducedWorkCapacity: boolean;
  percent: number;
  accepted: boolean;
  seen?: string | undefined;
}

/** What the form shows when a rule speaks against a period. */
export interface SubsidyObjections {
  /** `other` is the period it is said of, where that is not the one being written. */
  findings: (SubsidyFinding & { other: { from: CalendarDate; to: CalendarDate } | null })[];
  /** All of them, for the form to carry along, so that somebody accepts what they have seen and nothing else. */
  seen: string;
}

/** The period that is being written, among the findings; it may have no row yet. */
const THIS_PERIOD = 'this';

export type SubsidyCode = 'outside_employment' | 'overlapping_subsidy' | 'subsidy_impossible' | 'subsidy_to_be_seen';

/** A refusal of this command, or none. */
type Objection = { ok: false; refusal: Refusal<SubsidyCode, SubsidyObjections> } | null;

/** What the database refuses a wage subsidy for, for races between two writers. */
export const subsidyConstraints = {
  wage_subsidies_inside_employment: { code: 'outside_employment' as const, field: 'startsOn' },
  wage_subsidies_no_overlap: { code: 'overlapping_subsidy' as const, field: 'startsOn' },
};

/** Why a period cannot stand in a job: it lies outside, or upon another subsidy than `exceptId`. Null where it can. */
export async function subsidyRefusal(
  tx: Transaction,
  job: { id: string; startedOn: CalendarDate; endedOn: CalendarDate | null },
  { startsOn, endsOn }: Days,
  exceptId?: string,
): Promise<Objection> {
  if (startsOn < job.startedOn) return refused<SubsidyCode, SubsidyObjections>('outside_employment', 'startsOn');
  if (job.endedOn && endsOn > job.endedOn) return refused<SubsidyCode, SubsidyObjections>('outside_employment', 'endsOn');
  const other = await tx.wageSubsidy.findFirst({
    where: {
      employmentId: job.id,
      voidedAt: null,
      startsOn: { lte: toDateColumn(endsOn) },
      endsOn: { gte: toDateColumn(startsOn) },
      ...(exceptId && { id: { not: exceptId } }),
    },
    select: { id: true },
  });
  return other ? refused<SubsidyCode, SubsidyObjections>('overlapping_subsidy', 'startsOn') : null;
}

/**
 * Why the rules of wage subsidy speak against a period: a number that no reading allows, or warnings that have not been
 * seen and accepted. Null where nothing does.
 */
export async function subsidyObjection(
  tx: Transaction,
  job: { id: string; candidateId: string },
  { startsOn, endsOn, kind, reducedWorkCapacity, percent, accepted, seen }: Written,
  exceptId?: string,
): Promise<Objection> {
  const others = (await employmentSubsidies(tx, job.id)).filter(({ id }) => id !== exceptId);
  const written = { id: THIS_PERIOD, kind: kind ?? null, reducedWorkCapacity, percent, from: startsOn, to: endsOn };
  const findings = findingsOf(written, others, await birthYearOf(tx, job.candidateId));
  const objections: SubsidyObjections = {
    findings: findings.map((found) => ({ ...found, other: daysOf(others.find(({ id }) => id === found.periodId)) })),
    seen: findings.map(keyOf).join(' '),
  };
  if (findings.some(({ outcome }) => outcome === 'stop')) return refused<SubsidyCode, SubsidyObjections>('subsidy_impossible', undefined, objections);
  const known = new Set(accepted ? seen?.split(' ') : []);
  return findings.every((found) => known.has(keyOf(found))) ? null : refused<SubsidyCode, SubsidyObjections>('subsidy_to_be_seen', 'accepted', objections);
}

function daysOf(period: { from: CalendarDate; to: CalendarDate } | undefined) {
  return period ? { from: period.from, to: period.to } : null;
}
