// A practice that has lasted for over a year at a site, and signals that the unit has closed, with a canary in each text.
import { addMonths, toDateColumn, today } from '~/domain/calendar-date.ts';
import { asWorker } from '~/platform/database.server.ts';
import { makeCandidate, makePlacement } from './facts.ts';

export const siteCanaries = ['work_sites.address'] as const;
/** Of a closed signal about a person, and about a supplier, which is the lead's alone. */
export const misuseCanaries = ['misuse_signal_closures.reason', 'misuse_signal_closures.reason_about_supplier'] as const;
type MisuseCanary = (typeof siteCanaries)[number] | (typeof misuseCanaries)[number];

interface Around {
  unitId: string;
  caseworkerId: string;
  leadId: string;
  contractId: string;
  supplierId: string;
}

/** Adds a candidate with an open signal, practice over 12 months, and closed ones. */
export async function plantMisuse(bird: (field: MisuseCanary) => string, { unitId, caseworkerId, leadId, contractId, supplierId }: Around) {
  const watched = await makeCandidate(unitId, { caseworkerId });
  const site = await asWorker((tx) =>
    tx.workSite.create({
      data: { contractId, supplierId, name: 'Skolen', address: bird('work_sites.address'), employees: 9, countedOn: toDateColumn(addMonths(today(), -2)) },
    }),
  );
  const { id: placementId } = await makePlacement(
    { candidateId: watched.id, contractId, supplierId },
    { acceptedAt: new Date(), startedOn: addMonths(today(), -13), workSiteId: site.id },
  );
  return asWorker(async (tx) => {
    const closure = await tx.misuseSignalClosure.create({
      data: {
        ...{ unitId, kind: 'practice_over_6_months', candidateId: watched.id, placementId, restedOn: 1, closedById: caseworkerId },
        reason: bird('misuse_signal_closures.reason'),
      },
    });
    const aboutSupplier = bird('misuse_signal_closures.reason_about_supplier');
    await tx.misuseSignalClosure.create({ data: { unitId, kind: 'supplier_rarely_hires', supplierId, restedOn: 7, reason: aboutSupplier, closedById: leadId } });
    return { watched, site, closure };
  });
}
