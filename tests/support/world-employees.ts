// Somebody whom the supplier had in practice long ago and employs today: its coordinator is asked by name, and reads the
// name nowhere else. And an answer that the supplier has given about another.
import { addDays, addMonths, toDateColumn, today } from '~/domain/calendar-date.ts';
import { asWorker } from '~/platform/database.server.ts';
import { makeCandidate, makeEmployment, makePlacement } from './facts.ts';

export const employeeCanaries = ['employees.last_name', 'employer_answers.words'] as const;

interface Around {
  unitId: string;
  caseworkerId: string;
  contractId: string;
  supplier: { id: string; orgNumber: string | null };
  coordinatorId: string;
  /** A job that the answer is about. */
  employment: { id: string; candidateId: string };
}

/** Adds both; resolves with the job that is asked about, and on which date. */
export async function plantEmployees(bird: (field: (typeof employeeCanaries)[number]) => string, around: Around) {
  const { unitId, caseworkerId, contractId, supplier, coordinatorId, employment } = around;
  const candidate = await makeCandidate(unitId, { caseworkerId, lastName: bird('employees.last_name') });
  const endedOn = addDays(addMonths(today(), -6), -10);
  await makePlacement({ candidateId: candidate.id, contractId, supplierId: supplier.id }, { acceptedAt: new Date(), startedOn: addDays(endedOn, -60), endedOn });
  const job = await makeEmployment(candidate.id, { employerOrgNumber: supplier.orgNumber ?? '', startedOn: addDays(endedOn, 1) });
  const answer = await asWorker((tx) =>
    tx.employerAnswer.create({
      data: {
        ...{ kind: 'ordinary_after_subsidy', answer: 'no', words: bird('employer_answers.words') },
        ...{ candidateId: employment.candidateId, employmentId: employment.id, employmentVersion: 1 },
        ...{ supplierId: supplier.id, answeredById: coordinatorId, aboutOn: toDateColumn(addMonths(today(), -9)) },
      },
    }),
  );
  return { employee: { jobId: job.id, aboutOn: addMonths(endedOn, 6) }, employerAnswer: answer };
}
