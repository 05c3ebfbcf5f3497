import { OTHER_EMPLOYER } from '~/domain/employment';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { practiceSuppliers } from '~/queries/employment/practice-suppliers.server';

interface ChosenEmployer {
  employer: string;
  employerOrgNumber?: string | undefined;
  employerName?: string | undefined;
}

/** The employer that a form names: a supplier of the candidate's practice, or one written in full; null for neither. */
export async function employerOf(tx: Transaction, viewer: Viewer, candidateId: string, chosen: ChosenEmployer) {
  const { employer, employerOrgNumber, employerName } = chosen;
  if (employer === OTHER_EMPLOYER) {
    return employerOrgNumber ? { employerOrgNumber, employerName: employerName ?? null } : null;
  }
  const supplier = (await practiceSuppliers(tx, viewer, candidateId)).find((one) => one.orgNumber === employer);
  return supplier ? { employerOrgNumber: supplier.orgNumber, employerName: supplier.name } : null;
}
