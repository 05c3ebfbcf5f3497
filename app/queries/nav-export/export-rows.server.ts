import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { placementStatus } from '~/domain/placement-status';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { candidateScope } from '~/policies/candidate-scope';
import { stepScope } from '~/policies/follow-up-plan-scope';
import { dateOrNull, factColumns, placementFacts } from '../placement/placement-facts.server';

export type ExportRows = Awaited<ReturnType<typeof exportRows>>;

/** What the export holds of a candidate, as the viewer may see it: facts, and the open steps; none of what was noted. */
export async function exportRows(tx: Transaction, viewer: Viewer, candidateId: string, on: CalendarDate) {
  const ofCandidate = { candidateId, candidate: candidateScope(viewer), voidedAt: null };
  const results = await tx.followUp.findMany({
    where: ofCandidate,
    orderBy: [{ statusDate: 'desc' }, { registeredOn: 'desc' }],
    select: { statusDate: true, status: true, source: true },
  });
  const steps = await tx.nextStep.findMany({
    where: { AND: [{ closedAt: null, meeting: { candidateId } }, stepScope(viewer)] },
    orderBy: { dueOn: 'asc' },
    select: { text: true, owner: true, dueOn: true },
  });
  return {
    placements: await placementsOf(tx, ofCandidate, on),
    jobs: await jobsOf(tx, ofCandidate),
    results: results.map(({ statusDate, ...result }) => ({ ...result, on: fromDateColumn(statusDate) })),
    steps: steps.map((step) => ({ ...step, dueOn: fromDateColumn(step.dueOn) })),
  };
}

type OfCandidate = { candidateId: string; candidate: ReturnType<typeof candidateScope>; voidedAt: null };

/** Those that were accepted: a request that was refused is nothing to register. */
async function placementsOf(tx: Transaction, ofCandidate: OfCandidate, on: CalendarDate) {
  const rows = await tx.placement.findMany({
    where: { ...ofCandidate, acceptedAt: { not: null }, withdrawnAt: null, declinedAt: null },
    orderBy: [{ startedOn: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
    select: {
      ...factColumns,
      plannedFrom: true,
      plannedTo: true,
      daysPerWeek: true,
      hoursPerWeek: true,
      goal: true,
      endDetail: true,
      contractSupplier: { select: { contract: { select: { name: true } }, supplier: { select: { name: true, orgNumber: true } } } },
    },
  });
  return rows.map((row) => ({
    from: dateOrNull(row.startedOn ?? row.plannedFrom),
    to: dateOrNull(row.startedOn ? row.endedOn : row.plannedTo),
    planned: row.startedOn === null,
    party: row.contractSupplier.supplier.name,
    orgNumber: row.contractSupplier.supplier.orgNumber,
    contract: row.contractSupplier.contract.name,
    daysPerWeek: row.daysPerWeek?.toNumber() ?? null,
    hoursPerWeek: row.hoursPerWeek?.toNumber() ?? null,
    goal: row.goal,
    status: placementStatus(placementFacts(row), on),
    endDetail: row.endDetail,
  }));
}

async function jobsOf(tx: Transaction, ofCandidate: OfCandidate) {
  const rows = await tx.employment.findMany({
    where: ofCandidate,
    orderBy: [{ startedOn: 'desc' }, { id: 'desc' }],
    select: {
      employerName: true,
      employerOrgNumber: true,
      form: true,
      percent: true,
      startedOn: true,
      endedOn: true,
      terms: { where: { voidedAt: null }, orderBy: { startsOn: 'asc' }, select: { startsOn: true, percent: true } },
      wageSubsidies: {
        where: { voidedAt: null },
        orderBy: { startsOn: 'asc' },
        select: { startsOn: true, endsOn: true, percent: true, kind: true },
      },
    },
  });
  return rows.map((row) => ({
    from: fromDateColumn(row.startedOn),
    to: dateOrNull(row.endedOn),
    party: row.employerName,
    orgNumber: row.employerOrgNumber,
    form: row.form,
    percent: row.percent.toNumber(),
    terms: row.terms.map(({ startsOn, percent }) => ({ from: fromDateColumn(startsOn), percent: percent.toNumber() })),
    subsidies: row.wageSubsidies.map(({ startsOn, endsOn, percent, kind }) => ({
      ...{ from: fromDateColumn(startsOn), to: fromDateColumn(endsOn), kind },
      percent: percent?.toNumber() ?? null,
    })),
  }));
}
