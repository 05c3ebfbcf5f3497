import { judgeSubsidies } from '~/domain/judge-subsidies';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { allowedEmploymentActions, allowedSubsidyActions } from '~/policies/employment-actions';
import { birthYearOf } from '../candidate/birth-year.server';
import { jobAnswers } from '../employer-question/job-answers.server';
import { employmentSubsidies } from '../wage-subsidy/employment-subsidies.server';
import { practiceSuppliers } from './practice-suppliers.server';
import { openEmployment } from './visible-employment.server';

/** One job with its wage subsidies, and what the viewer may do with them. */
export async function readEmployment(viewer: Viewer, id: string) {
  return asViewer(viewer, async (tx) => {
    const { version: _version, ...job } = await openEmployment(tx, viewer, id);
    const subsidies = await employmentSubsidies(tx, id);
    return {
      ...job,
      subsidies,
      subsidyFindings: judgeSubsidies(subsidies, await birthYearOf(tx, job.candidateId)),
      employerAnswers: await jobAnswers(tx, { employmentId: id }),
      allowedActions: allowedEmploymentActions(viewer),
      subsidyActions: allowedSubsidyActions(viewer),
    };
  });
}

/** One job for the forms that change it or its subsidies: whose, where, when, and the version they start from. */
export async function readEmploymentForm(viewer: Viewer, id: string) {
  return asViewer(viewer, async (tx) => {
    const job = await openEmployment(tx, viewer, id);
    return { ...job, suppliers: await practiceSuppliers(tx, viewer, job.candidateId) };
  });
}
