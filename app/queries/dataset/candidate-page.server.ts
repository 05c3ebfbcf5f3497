import { code, date, percent, text } from '~/domain/dataset/field';
import { candidateFollowUpsDataset, candidateJobsDataset, candidatePlacementsDataset } from '~/i18n/datasets/candidates';
import { vocabularyTexts } from '~/i18n/vocabulary';
import { openCandidate } from '../candidate/visible-candidate.server';
import { candidateJobs } from '../employment/candidate-jobs.server';
import { candidateFollowUps } from '../follow-up/candidate-follow-ups.server';
import { candidatePlacements } from '../placement/candidate-placements.server';
import { askedRow } from './asked-row.server';
import { dataset, type AskedRows, type FoundRows } from './dataset.server';

const words = vocabularyTexts.nb;
const permission = 'candidates.read';

/** The rows that `rowsOf` finds of the candidate that `id` names in the address, opened as its page is. */
const fromCandidate =
  <Row extends object>(rowsOf: (asked: AskedRows, id: string) => Promise<readonly Row[]>) =>
  async (asked: AskedRows): Promise<FoundRows<Row & { person: string }>> => {
    const { id, firstName, lastName } = await openCandidate(asked.tx, asked.viewer, askedRow(asked.query));
    const person = `${firstName} ${lastName}`;
    const rows = (await rowsOf(asked, id)).map((row) => ({ ...row, person }));
    return { rows, total: rows.length, filter: [person] };
  };

/** One candidate's requests and places. */
export const placementsOfCandidate = dataset({
  words: candidatePlacementsDataset,
  permission,
  read: fromCandidate(({ tx, viewer, on }, id) => candidatePlacements(tx, viewer, id, on)),
}).withFields({
  person: text((row) => row.person),
  reference: text((row) => row.reference),
  supplier: text((row) => row.supplierName),
  contract: text((row) => row.contractName),
  plannedFrom: date((row) => row.plannedFrom),
  plannedTo: date((row) => row.plannedTo),
  startedOn: date((row) => row.startedOn),
  endedOn: date((row) => row.endedOn),
  status: code(words.status, (row) => row.status),
});

/** One candidate's jobs, each as often as it has wage subsidies. */
export const jobsOfCandidate = dataset({
  words: candidateJobsDataset,
  permission,
  read: fromCandidate(async ({ tx, viewer }, id) => {
    const jobs = await candidateJobs(tx, viewer, id);
    return jobs.flatMap(({ subsidies, ...job }) => (subsidies.length > 0 ? subsidies : [null]).map((subsidy) => ({ ...job, subsidy })));
  }),
}).withFields({
  person: text((row) => row.person),
  employer: text((row) => row.employer),
  form: code(words.employmentForm, (row) => row.form),
  percent: percent((row) => row.percent / 100),
  from: date((row) => row.from),
  to: date((row) => row.to),
  subsidyFrom: date((row) => row.subsidy?.from ?? null),
  subsidyTo: date((row) => row.subsidy?.to ?? null),
  subsidyPercent: percent(({ subsidy }) => (subsidy?.percent == null ? null : subsidy.percent / 100)),
});

/** What has been found out about one candidate. */
export const followUpsOfCandidate = dataset({
  words: candidateFollowUpsDataset,
  permission,
  read: fromCandidate(({ tx, viewer }, id) => candidateFollowUps(tx, viewer, id)),
}).withFields({
  person: text((row) => row.person),
  statusDate: date((row) => row.statusDate),
  status: code(words.followUpStatus, (row) => row.status),
  source: code(words.followUpSource, (row) => row.source),
  method: code(words.checkMethod, (row) => row.method),
  note: text((row) => row.note),
  registeredOn: date((row) => row.registeredOn),
  registeredBy: text((row) => row.registeredBy),
});
