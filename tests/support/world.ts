// Two of everything: a side of one's own and a foreign one, with a canary in every text that somebody might not see.
import { addDays, addMonths, mondayOf, today } from '~/domain/calendar-date.ts';
import { asWorker } from '~/platform/database.server.ts';
import { toDateColumn } from '~/domain/calendar-date.ts';
import {
  makeCandidate,
  makeContract,
  makeEmployment,
  makeFollowUp,
  makeMember,
  makeOrganisation,
  makePlacement,
  makeWageSubsidy,
} from './facts.ts';
import { makePlaceOffer } from './place-offers.ts';
import { agreementCanaries, plantAgreements } from './world-agreements.ts';
import { commitmentCanaries, plantCommitments } from './world-commitments.ts';
import { costCanaries, costDetailCanaries, costDraftCanaries, plantCosts, showsSupportCanary } from './world-costs.ts';
import { employeeCanaries, plantEmployees } from './world-employees.ts';
import { jobCanaries, payCanaries, plantJobs, showsPayCanary } from './world-employments.ts';
import { misuseCanaries, plantMisuse, siteCanaries } from './world-misuse.ts';
import { endedShareCanaries, planOfBothCanaries, plantMeetings } from './world-plans.ts';
import { plantReleases, releaseCanaries } from './world-releases.ts';
import { plantReports, reportDraftCanaries, sentReportCanaries } from './world-reports.ts';
import { planCanaries, plantTraining, templateCanaries } from './world-training.ts';
import { plantTenders, tenderCanaries } from './world-tenders.ts';
import { plantUpload, uploadCanaries } from './world-uploads.ts';
import { endingCanaries, plantAnswer, plantEndings } from './world-endings.ts';
import { plantApiTokens, tokenCanaries } from './world-api-tokens.ts';
import { plantMail } from './world-mails.ts';

export const sides = ['own', 'foreign'] as const;
export type SideName = (typeof sides)[number];
export type Side = Awaited<ReturnType<typeof makeSide>>;

/** What a canary stands in: table and column. */
export const canaryFields = [
  'candidates.first_name',
  'candidates.last_name',
  'candidates.email',
  'candidates.mother_tongue',
  'candidate_details.settled_on',
  'candidate_notes.text',
  'nav_shares.purpose',
  ...planOfBothCanaries,
  ...endedShareCanaries,
  'placements.shared_needs',
  'placements.end_text',
  'placements.decline_text',
  'placements.withdraw_text',
  'placements.void_reason',
  'placements.over_capacity_reason',
  'place_offers.note',
  'candidate_details.prior_occupation',
  'weekly_reports.note',
  'placement_contacts.note',
  'employments.employer_name',
  'employments.void_reason',
  'wage_subsidies.percent',
  'follow_ups.note',
  'result_decisions.reason',
  'certificates.title',
  'hire_reports.rejection_text',
  'proposals.reason',
  'proposals.rejection_text',
  ...siteCanaries,
  ...misuseCanaries,
  ...agreementCanaries,
  ...endingCanaries,
  ...employeeCanaries,
  ...templateCanaries,
  ...uploadCanaries,
  ...planCanaries,
  ...jobCanaries,
  ...payCanaries,
  ...commitmentCanaries,
  ...tokenCanaries,
  ...costCanaries,
  ...costDetailCanaries,
  ...costDraftCanaries,
  ...tenderCanaries,
  ...releaseCanaries,
  ...reportDraftCanaries,
  ...sentReportCanaries,
  'contracts.name',
] as const;
export type CanaryField = (typeof canaryFields)[number];

/** Whether a text gives a field away, in any form that a response could write it. */
export function showsCanary(text: string, side: SideName, field: CanaryField): boolean {
  if (field === 'wage_subsidies.percent') {
    return (side === 'own' ? /(?<!\d)37[.,]13(?!\d)/ : /(?<!\d)38[.,]17(?!\d)/).test(text);
  }
  if (field === 'cost_statement_details.wage_subsidy') return showsSupportCanary(text, side);
  if (field === 'employment_pay.hourly_pay') return showsPayCanary(text, side);
  if (field === 'candidate_details.settled_on') {
    return (side === 'own' ? /1987-03-11|11\.03\.1987|11\. mars 1987/ : /1987-04-12|12\.04\.1987|12\. april 1987/).test(text);
  }
  return text.includes(canary(side, field));
}

function canary(side: SideName, field: CanaryField): string {
  return `kanari-${side}-${field.replaceAll(/[._]/g, '-')}`;
}

/** One unit, NAV office, supplier and buyer with their people, and one candidate to whom everything has happened. */
async function makeSide(side: SideName) {
  const bird = (field: CanaryField) => canary(side, field);
  const caseworker = await makeMember('caseworker');
  const lead = await makeMember('unit_lead', { organisationId: caseworker.organisationId });
  const closed = await makeMember('caseworker', { organisationId: caseworker.organisationId });
  const navAdvisor = await makeMember('nav_advisor');
  const supplier = await makeOrganisation('supplier');
  const coordinator = await makeMember('coordinator', { organisationId: supplier.id });
  const mentor = await makeMember('mentor', { organisationId: supplier.id });
  const buyer = await makeMember('buyer');
  const contract = await makeContract({
    name: bird('contracts.name'),
    buyerId: buyer.organisationId,
    supplierId: supplier.id,
    startsOn: '2020-01-01',
  });
  const candidate = await makeCandidate(
    caseworker.organisationId,
    {
      caseworkerId: caseworker.membership.id,
      firstName: bird('candidates.first_name'),
      lastName: bird('candidates.last_name'),
      email: `${bird('candidates.email')}@example.no`,
      motherTongue: bird('candidates.mother_tongue'),
    },
    { settledOn: side === 'own' ? '1987-03-11' : '1987-04-12', birthYear: 1961, priorOccupation: bird('candidate_details.prior_occupation'), priorDepartments: ['cleaning'] },
  );
  const parties = { candidateId: candidate.id, contractId: contract.id, supplierId: supplier.id };
  const acceptedAt = new Date();
  const placement = await makePlacement(parties, {
    sharedNeeds: bird('placements.shared_needs'),
    acceptedAt,
    startedOn: addMonths(today(), -2),
    plannedTo: addMonths(today(), 2),
    mentorId: mentor.membership.id,
  });
  const ended = await makePlacement(parties, {
    acceptedAt,
    startedOn: addMonths(today(), -20),
    endedOn: addMonths(today(), -14),
    endText: bird('placements.end_text'),
    mentorId: mentor.membership.id,
  });
  await makePlacement(parties, { declinedAt: acceptedAt, declineReason: 'other', declineText: bird('placements.decline_text') });
  await makePlacement(parties, { withdrawnAt: acceptedAt, withdrawReason: 'other', withdrawText: bird('placements.withdraw_text') });
  await makePlacement(parties, { voidedAt: acceptedAt, voidReason: bird('placements.void_reason') });
  const request = await makePlacement(parties);
  const waiting = await makePlacement(parties, {
    acceptedAt,
    plannedFrom: addDays(today(), -1),
    overCapacityReason: bird('placements.over_capacity_reason'),
  });
  const offer = await makePlaceOffer({ contract, supplier }, { note: bird('place_offers.note') });
  const employment = await makeEmployment(candidate.id, {
    startedOn: addMonths(today(), -13),
    endedOn: addMonths(today(), -3),
    employerName: bird('employments.employer_name'),
  });
  await makeEmployment(candidate.id, { voidedAt: acceptedAt, voidReason: bird('employments.void_reason') });
  const subsidy = await makeWageSubsidy(
    employment.id,
    addMonths(today(), -13),
    addMonths(today(), -9),
    side === 'own' ? 37.13 : 38.17,
  );
  await plantAnswer(placement.id, mentor.membership.id, bird('assessments.candidate_words'));
  const endings = await plantEndings(bird, {
    ...{ unitId: caseworker.organisationId, caseworkerId: caseworker.membership.id, mentorId: mentor.membership.id },
    ...{ navOfficeId: navAdvisor.organisationId, contractId: contract.id, supplierId: supplier.id },
  });
  const employees = await plantEmployees(bird, {
    ...{ unitId: caseworker.organisationId, caseworkerId: caseworker.membership.id, contractId: contract.id },
    ...{ supplier, coordinatorId: coordinator.membership.id, employment },
  });
  const misuse = await plantMisuse(bird, {
    ...{ unitId: caseworker.organisationId, caseworkerId: caseworker.membership.id, leadId: lead.membership.id },
    ...{ contractId: contract.id, supplierId: supplier.id },
  });
  const jobs = await plantJobs(bird, { side, candidateId: candidate.id, employment, orgNumber: supplier.orgNumber ?? '' });
  const apiTokens = await plantApiTokens(bird, { lead, buyer });
  const commitments = await plantCommitments(bird, {
    ...{ contractId: contract.id, supplierId: supplier.id, coordinatorId: coordinator.membership.id },
  });
  const costs = await plantCosts(bird, { side, contractId: contract.id, supplierId: supplier.id, buyerId: buyer.organisationId });
  const tenders = await plantTenders(bird, { buyerId: buyer.organisationId, approverId: lead.user.id, orgNumber: supplier.orgNumber ?? '' });
  const releases = await plantReleases(bird, {
    ...{ unitId: caseworker.organisationId, leadId: lead.membership.id, buyerId: buyer.organisationId },
    ...{ contractId: contract.id, supplierId: supplier.id },
  });
  const reports = await plantReports(bird, {
    ...{ contractId: contract.id, supplierId: supplier.id, releaseId: releases.release.id },
    ...{ coordinatorId: coordinator.membership.id, buyersMembershipId: buyer.membership.id },
  });
  const uploads = await plantUpload(bird, { unitId: caseworker.organisationId, leadId: lead.membership.id });
  const training = await plantTraining(bird, { placementId: placement.id, supplierId: supplier.id });
  const plan = await plantMeetings(bird, { candidateId: candidate.id, navOfficeId: navAdvisor.organisationId });
  const followUp = await makeFollowUp(candidate.id, { statusDate: addMonths(today(), -8), note: bird('follow_ups.note') });
  const decided = { candidateId: candidate.id, measuredOn: toDateColumn(addMonths(addMonths(today(), -14), 6)) };
  const rest = await asWorker(async (tx) => {
    const decision = await tx.resultDecision.create({
      data: { ...decided, status: 'ordinary', reason: bird('result_decisions.reason'), followUpId: followUp.id },
    });
    await tx.candidateNote.create({ data: { candidateId: candidate.id, text: bird('candidate_notes.text') } });
    const share = await tx.navShare.create({
      data: {
        ...{ candidateId: candidate.id, navOfficeId: navAdvisor.organisationId, purpose: bird('nav_shares.purpose') },
        ...{ legalBasis: 'other', legalBasisText: bird('nav_shares.legal_basis_text') },
      },
    });
    const week = mondayOf(addDays(today(), -7));
    const report = await tx.weeklyReport.create({
      data: {
        placementId: placement.id,
        weekStartsOn: toDateColumn(week),
        howItGoes: 'needs_contact',
        note: bird('weekly_reports.note'),
        attendanceDays: { create: { day: toDateColumn(week), attendance: 'not_agreed' } },
      },
    });
    const contact = await tx.placementContact.create({
      data: { placementId: placement.id, contactedOn: toDateColumn(week), note: bird('placement_contacts.note') },
    });
    await tx.certificate.create({
      data: { placementId: placement.id, title: bird('certificates.title'), issuedOn: toDateColumn('2026-01-05') },
    });
    const hire = { placementId: placement.id, form: 'permanent', percent: 80, startedOn: toDateColumn('2026-01-05') } as const;
    await tx.hireReport.create({
      data: { ...hire, status: 'rejected', decidedAt: acceptedAt, rejectionText: bird('hire_reports.rejection_text') },
    });
    const proposed = { placementId: placement.id, kind: 'extend', endsOn: toDateColumn(addMonths(today(), 4)) } as const;
    const answered = { status: 'rejected', decidedAt: acceptedAt, rejectionText: bird('proposals.rejection_text') } as const;
    await tx.proposal.create({ data: { ...proposed, ...answered, reason: 'Trenger mer tid.' } });
    const proposal = await tx.proposal.create({ data: { ...proposed, reason: bird('proposals.reason') } });
    const agreement = await plantAgreements(tx, bird, {
      ...{ placementId: placement.id, waitingId: waiting.id },
      ...{ unit: caseworker.membership.id, coordinator: coordinator.membership.id, mentor: mentor.membership.id },
    });
    await tx.user.update({ where: { id: closed.user.id }, data: { deactivatedAt: acceptedAt } });
    return { closed, decision, share, agreement, report, contact, proposal, hireReport: await tx.hireReport.create({ data: hire }) };
  });
  return {
    members: { caseworker, unit_lead: lead, nav_advisor: navAdvisor, coordinator, mentor, buyer },
    candidate,
    placement,
    ended,
    request,
    waiting,
    employment,
    subsidy,
    followUp,
    contract,
    offer,
    ...endings,
    ...employees,
    ...misuse,
    ...training,
    ...plan,
    ...uploads,
    ...commitments,
    ...apiTokens,
    ...costs,
    tenders,
    ...releases,
    ...reports,
    supplier,
    ...jobs,
    ...(await plantMail(caseworker.user.id)),
    ...rest,
  };
}

/** Both sides, and the administrator who belongs to neither. */
export async function makeWorld() {
  return { own: await makeSide('own'), foreign: await makeSide('foreign'), admin: await makeMember('admin') };
}
export type World = Awaited<ReturnType<typeof makeWorld>>;
