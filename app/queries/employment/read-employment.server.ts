import { today } from '~/domain/calendar-date';
import { judgeSubsidies } from '~/domain/judge-subsidies';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { allowedEmploymentActions, allowedSubsidyActions, seesPay } from '~/policies/employment-actions';
import { birthYearOf } from '../candidate/birth-year.server';
import { employerAnswers } from '../employer-question/employer-answers.server';
import { employmentSubsidies } from '../wage-subsidy/employment-subsidies.server';
import { employmentCorrections, subsidyCorrections } from './employment-corrections.server';
import { employmentEnd } from './employment-end.server';
import { employmentLowPay } from './employment-pay.server';
import { employmentTerms } from './employment-terms.server';
import { practiceSuppliers } from './practice-suppliers.server';
import { openEmployment } from './visible-employment.server';

/** One job: its terms over time, its wage subsidies, what was corrected, and what the viewer may do with it. */
export async function readEmployment(viewer: Viewer, id: string) {
  return asViewer(viewer, async (tx) => {
    const { version: _version, ...job } = await openEmployment(tx, viewer, id);
    const subsidies = await employmentSubsidies(tx, id);
    const birthYear = await birthYearOf(tx, job.candidateId);
    const lowPay = await employmentLowPay(tx, viewer, job, birthYear);
    const lowPayOpen = !!lowPay?.now && !lowPay.closing;
    return {
      ...job,
      end: await employmentEnd(tx, job),
      terms: await employmentTerms(tx, viewer, job),
      lowPay,
      showsPay: seesPay(viewer),
      corrections: await employmentCorrections(tx, job),
      subsidies,
      subsidyFindings: judgeSubsidies(subsidies, birthYear),
      subsidyCorrections: await subsidyCorrections(tx, subsidies),
      employerAnswers: await employerAnswers(tx, { employmentId: id }),
      allowedActions: allowedEmploymentActions(viewer, { endedOn: job.endedOn, lowPayOpen }, today()),
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

/** One job for the form that ends it: the same, and whether it has wage subsidy, which may run over its end. */
export async function readEmploymentEnd(viewer: Viewer, id: string) {
  return asViewer(viewer, async (tx) => {
    const { candidateName, employer, startedOn, endedOn, version } = await openEmployment(tx, viewer, id);
    const subsidised = await tx.wageSubsidy.count({ where: { employmentId: id, voidedAt: null } });
    return { id, candidateName, employer, startedOn, endedOn, version, subsidised: subsidised > 0 };
  });
}
