import type { CriterionPart } from './criterion-part';

export const commitmentKinds = [
  'places_per_year',
  'training_weeks',
  'certificate_share',
  'days_to_ordinary_job',
  'people_hired',
  'follow_up_meetings',
  'candidates_per_mentor',
  'in_job_6',
  'ordinary_6',
  'in_job_12',
  'ordinary_12',
  'own',
] as const;
/** What can be promised in a tender; `own` says in words what is counted, and in which unit. */
export type CommitmentKind = (typeof commitmentKinds)[number];

export const commitmentDirections = ['at_least', 'at_most'] as const;
export type CommitmentDirection = (typeof commitmentDirections)[number];

export const commitmentBases = ['per_year', 'whole_contract', 'level', 'share'] as const;
/**
 * What the number holds for: an amount in each year, an amount over the whole contract, a level that holds all the time
 * (weeks a candidate, days until a job, candidates a mentor), or percent of the people.
 */
export type CommitmentBasis = (typeof commitmentBases)[number];

export const commitmentUnits = ['places', 'weeks', 'percent', 'days', 'people', 'meetings', 'candidates'] as const;
export type CommitmentUnit = (typeof commitmentUnits)[number];

interface KindRule {
  part: CriterionPart;
  unit: CommitmentUnit;
  direction: CommitmentDirection;
  basis: CommitmentBasis;
  /** The largest number that can be meant; the smallest is 0. */
  highest: number;
  /** Whether the number may have decimals; people and meetings are whole. */
  decimals: boolean;
}

const share = { unit: 'percent', direction: 'at_least', basis: 'share', highest: 100, decimals: true } as const;

/** Every kind but an own one, from the questions of the tender's annex 2. Direction and basis are held by PostgreSQL too. */
export const commitmentRules: Readonly<Record<Exclude<CommitmentKind, 'own'>, KindRule>> = {
  places_per_year: {
    ...{ part: 'training', unit: 'places', direction: 'at_least', basis: 'per_year' },
    ...{ highest: 10_000, decimals: false },
  },
  training_weeks: {
    ...{ part: 'training', unit: 'weeks', direction: 'at_least', basis: 'level' },
    ...{ highest: 260, decimals: true },
  },
  certificate_share: { part: 'training', ...share },
  days_to_ordinary_job: {
    ...{ part: 'time_to_job', unit: 'days', direction: 'at_most', basis: 'level' },
    ...{ highest: 3650, decimals: false },
  },
  people_hired: {
    ...{ part: 'time_to_job', unit: 'people', direction: 'at_least', basis: 'whole_contract' },
    ...{ highest: 10_000, decimals: false },
  },
  follow_up_meetings: {
    ...{ part: 'cooperation', unit: 'meetings', direction: 'at_least', basis: 'level' },
    ...{ highest: 1000, decimals: false },
  },
  candidates_per_mentor: {
    ...{ part: 'cooperation', unit: 'candidates', direction: 'at_most', basis: 'level' },
    ...{ highest: 100, decimals: false },
  },
  in_job_6: { part: 'documentation', ...share },
  ordinary_6: { part: 'documentation', ...share },
  in_job_12: { part: 'documentation', ...share },
  ordinary_12: { part: 'documentation', ...share },
};
