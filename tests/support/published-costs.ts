// Statements that suppliers have sent, and releases as the lead publishes them, for tests of what a buyer sees of cost.
import { publishCosts } from '~/commands/cost-statement/publish-costs.server.ts';
import { toDateColumn, today, type CalendarDate } from '~/domain/calendar-date.ts';
import type { PublishedFigures } from '~/domain/release/published-figures.ts';
import type { Viewer } from '~/domain/viewer.ts';
import { asWorker } from '~/platform/database.server.ts';
import { asViewer } from '~/platform/sessions/viewer.server.ts';
import type { Parties } from './placement-parties.ts';

interface Stated {
  mentorHours?: number;
  trainingHours?: number;
  wageSubsidy?: number;
  number?: number;
}

/** A statement that was sent, of the parties' supplier unless another is given. */
export async function makeStatement(parties: Parties, quarterEnd: CalendarDate, { number = 1, ...stated }: Stated = {}, supplierId = parties.supplier.id) {
  const known = { mentorHours: 10, trainingHours: 4, wageSubsidy: 0, otherSupport: 0, knownWeeks: 5, hoursAWeek: 2, knownTrainingHours: 4 };
  return asWorker((tx) =>
    tx.costStatement.create({
      data: {
        ...{ contractId: parties.contract.id, supplierId, quarterEnd: toDateColumn(quarterEnd), number, priceEffect: 0, evidence: 'Regnskap' },
        ...{ correctionReason: number > 1 ? 'Feil i timelisten' : null, submittedAt: new Date() },
        details: { create: { ...known, ...stated } },
      },
    }),
  );
}

/** Publishes a quarter of the parties' contract with exact volumes and no results; `hired` and `ended` are until then. */
export async function publishQuarter(parties: Parties, periodEnd: CalendarDate, { hired, ended }: { hired: number; ended: number }, lead: Viewer = parties.lead) {
  const { buyerId, id: contractId } = parties.contract;
  const none = { form: 'none' } as const;
  const figures: PublishedFigures = {
    clock: 'exit',
    volume: { onDate: 0, duringPeriod: 0, started: ended, ended, capacity: null, hired, certificates: 0 },
    results: { '6': none, '12': none },
    contractsShown: null,
    training: null,
    places: null,
    departments: null,
  };
  return asViewer(lead, async (tx) => {
    const revision = 1 + (await tx.release.count({ where: { buyerId, periodEnd: toDateColumn(periodEnd) } }));
    const release = await tx.release.create({
      data: {
        ...{ unitId: lead.organisationId, buyerId, periodEnd: toDateColumn(periodEnd), asOf: toDateColumn(today()), revision, reason: revision > 1 ? 'Rettet' : null },
        ...{ definitionsVersion: 1, minimumCohort: 5, minimumCell: 3, minimumGrowth: 5, exactHash: new Uint8Array(32), publishedById: lead.membershipId },
      },
    });
    await tx.releaseFigure.create({ data: { releaseId: release.id, contractId, supplierId: null, figures } });
    await publishCosts(tx, { id: release.id, buyerId, periodEnd });
    return release;
  });
}
