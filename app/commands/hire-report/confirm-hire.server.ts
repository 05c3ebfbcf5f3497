import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { answerHireReport, type HireReportVersion } from './answer-hire-report.server';

/**
 * Makes an employment with the supplier out of its report. Refuses with `employment_exists` where the candidate already
 * has one with that employer in the period.
 */
export function confirmHire(viewer: Viewer, input: HireReportVersion, requestId: string): Promise<Result<string, RefusalCode>> {
  return answerHireReport(viewer, input, 'confirm', requestId, async (tx, { placement, form, percent, startedOn }) => {
    const { candidateId, contractSupplier: { supplier } } = placement;
    if (!supplier.orgNumber) throw new Error('a supplier without an organisation number');
    const known = await tx.employment.findFirst({
      where: {
        candidateId,
        employerOrgNumber: supplier.orgNumber,
        voidedAt: null,
        OR: [{ endedOn: null }, { endedOn: { gte: startedOn } }],
      },
      select: { id: true },
    });
    if (known) return refused('employment_exists');
    const employer = { employerOrgNumber: supplier.orgNumber, employerName: supplier.name };
    const employment = await tx.employment.create({
      data: { candidateId, ...employer, form, percent, startedOn },
      select: { id: true },
    });
    return done({ status: 'confirmed', employmentId: employment.id });
  });
}
