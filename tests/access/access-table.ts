// Who sees what, as the design has it, written down a second time: the tests hold the portal and the database to this.
import type { Role } from '~/domain/viewer.ts';
import type { CanaryField } from '../support/world.ts';
import { agreementCanaries } from '../support/world-agreements.ts';
import { tokenCanaries } from '../support/world-api-tokens.ts';
import { commitmentCanaries } from '../support/world-commitments.ts';
import { costCanaries, costDetailCanaries, costDraftCanaries } from '../support/world-costs.ts';
import { reportDraftCanaries, sentReportCanaries } from '../support/world-reports.ts';
import { jobCanaries, payCanaries } from '../support/world-employments.ts';
import { endingCanaries } from '../support/world-endings.ts';
import { uploadCanaries } from '../support/world-uploads.ts';
import { misuseCanaries, siteCanaries } from '../support/world-misuse.ts';
import { endedShareCanaries, planOfBothCanaries } from '../support/world-plans.ts';
import { tenderCanaries } from '../support/world-tenders.ts';
import { planCanaries, templateCanaries } from '../support/world-training.ts';

const sharedWithSupplier = [
  'candidates.first_name',
  'candidates.last_name',
  'candidates.email',
  'candidates.mother_tongue',
  'placements.shared_needs',
  ...agreementCanaries,
  ...endingCanaries,
  ...templateCanaries,
  ...planCanaries,
] as const satisfies CanaryField[];

const ofTheCandidate = [
  ...sharedWithSupplier,
  'proposals.reason',
  'proposals.rejection_text',
  ...siteCanaries,
  'candidate_details.settled_on',
  'placements.end_text',
  'placements.decline_text',
  'placements.withdraw_text',
  'placements.void_reason',
  'placements.over_capacity_reason',
  'place_offers.note',
  'candidate_details.prior_occupation',
  'weekly_reports.note',
  'employments.employer_name',
  'employments.void_reason',
  'wage_subsidies.percent',
  ...jobCanaries,
  'follow_ups.note',
  ...planOfBothCanaries,
  'result_decisions.reason',
  'employer_answers.words',
  'certificates.title',
  'contracts.name',
  ...commitmentCanaries,
  'releases.reason',
  ...costCanaries,
  ...costDetailCanaries,
  ...sentReportCanaries,
] as const satisfies CanaryField[];

/** The tables that a buyer's connection may read at all: none tells of a person, and of what was sent the own forms alone. */
export const tablesOpenToBuyers: readonly string[] = [
  'organisations',
  'contracts',
  'contract_suppliers',
  'settings',
  'minimum_pay_rates',
  'form_submissions',
  'commitments',
  'commitment_changes',
  'commitment_comments',
  'api_tokens',
  'api_calls',
  'tenders',
  'tenderers',
  'tender_answers',
  'tender_commitments',
  'tender_scores',
  'tender_approvals',
  'releases',
  'release_figures',
  'cost_measures',
  'cost_measure_comments',
  'cost_statements',
  'cost_hour_totals',
  'cost_support_totals',
  'periodic_reports',
  'periodic_report_versions',
  'periodic_report_answers',
  'mail_settings',
];

/** The fields of its own side that each role may see at all; of the foreign side nobody sees any. */
export const visibleFields: Readonly<Record<Role, readonly CanaryField[]>> = {
  caseworker: [...ofTheCandidate, ...payCanaries, 'release_gaps.reason', 'misuse_signal_closures.reason', 'employees.last_name', 'placement_contacts.note', 'candidate_notes.text', 'nav_shares.purpose', ...endedShareCanaries, 'hire_reports.rejection_text'],
  unit_lead: [...ofTheCandidate, ...tokenCanaries, ...payCanaries, 'release_gaps.reason', ...misuseCanaries, ...uploadCanaries, 'employees.last_name', 'placement_contacts.note', 'candidate_notes.text', 'nav_shares.purpose', ...endedShareCanaries, 'hire_reports.rejection_text'],
  nav_advisor: [...ofTheCandidate, 'nav_shares.purpose'],
  coordinator: [
    ...sharedWithSupplier,
    ...siteCanaries,
    'proposals.reason',
    'proposals.rejection_text',
    'placements.end_text',
    'placements.decline_text',
    'placements.withdraw_text',
    'placements.over_capacity_reason',
    'place_offers.note',
    'weekly_reports.note',
    'certificates.title',
    'hire_reports.rejection_text',
    'contracts.name',
    ...commitmentCanaries,
    'releases.reason',
    ...costCanaries,
    ...costDetailCanaries,
    ...costDraftCanaries,
    ...reportDraftCanaries,
    ...sentReportCanaries,
  ],
  mentor: [...sharedWithSupplier, 'proposals.reason', 'proposals.rejection_text', 'weekly_reports.note', 'certificates.title'],
  buyer: ['contracts.name', ...commitmentCanaries, ...tokenCanaries, ...costCanaries, ...tenderCanaries, 'releases.reason', ...sentReportCanaries],
  admin: ['contracts.name', ...tokenCanaries],
};

/** What is read by everybody who follows results, whoever's it is: the design gives unit and NAV all contracts, offers and templates. */
export const seesForeign: Readonly<Record<Role, readonly CanaryField[]>> = {
  caseworker: ['contracts.name', 'place_offers.note', ...siteCanaries, ...templateCanaries, ...commitmentCanaries, ...costCanaries, ...costDetailCanaries, 'releases.reason', ...sentReportCanaries],
  unit_lead: ['contracts.name', 'place_offers.note', ...siteCanaries, ...templateCanaries, ...commitmentCanaries, ...costCanaries, ...costDetailCanaries, 'releases.reason', ...sentReportCanaries],
  nav_advisor: ['contracts.name', 'place_offers.note', ...siteCanaries, ...templateCanaries, ...commitmentCanaries, ...costCanaries, ...costDetailCanaries, 'releases.reason', ...sentReportCanaries],
  coordinator: [],
  mentor: [],
  buyer: [],
  // An administrator takes back anybody's key to the API.
  admin: ['contracts.name', ...tokenCanaries],
};

/** What a screen shows although no table does: an employer is asked by name about its own employee, while the question is open. */
export const toldByName: Readonly<Partial<Record<Role, readonly CanaryField[]>>> = { coordinator: ['employees.last_name'] };
