import type { DatasetTopic } from '~/i18n/dataset-topics';
import { achievements } from './achievements.server';
import { mails, minimumPayRates, organisations, users } from './administration.server';
import { apiCallDays, apiCalls, apiTokens } from './api-tokens.server';
import { followUpsOfCandidate, jobsOfCandidate, placementsOfCandidate } from './candidate-page.server';
import { candidates } from './candidates.server';
import { commitments } from './commitments.server';
import { contractAttendance, contractPlaces, contractTraining } from './contract-training.server';
import { contractCostHours, contractCostMeasures, contractCostStatements } from './contract-cost.server';
import { contractOutcomes } from './contract-outcomes.server';
import { contracts } from './contracts.server';
import type { Dataset } from './dataset.server';
import { figurePeople } from './figure-people.server';
import { closedSignals, longOverdueTasks, openSignals } from './follow-up.server';
import { figureCounts, practiceMonths, results, resultStandings, timeToPaidWork } from './key-figures.server';
import { periodicReports } from './periodic-reports.server';
import { offerWeeks, placeOffers } from './place-offers.server';
import { placements } from './placements.server';
import { portfolioContracts, portfolioDepartments, portfolioQuarters, portfolioSuppliers } from './portfolio.server';
import { proposals } from './proposals.server';
import { releaseList } from './release-list.server';
import { publishedDepartments, publishedPlaces, publishedResults, publishedTraining, publishedVolume, releaseGaps } from './releases.server';
import { answeredRequests, openRequests } from './requests.server';
import { employerQuestions, mentors, trainingTemplates, workSites } from './suppliers-own.server';
import { tenderedPromises, tenderEvaluation, tenderers, tenders } from './tenders.server';
import { thresholdChanges } from './thresholds.server';
import { trainingPlan } from './training-plan.server';
import { reportContacts, weeklyReports } from './weekly-reports.server';

/** What the data sets are about, in the order of the page that lists them. */
export const datasetsByTopic = {
  candidates: {
    kandidater: candidates,
    'kandidatens-praksisplasser': placementsOfCandidate,
    'kandidatens-arbeidsforhold': jobsOfCandidate,
    'kandidatens-oppfoelging': followUpsOfCandidate,
  },
  practice: {
    praksisplasser: placements,
    'ubesvarte-foresporsler': openRequests,
    'besvarte-foresporsler': answeredRequests,
    forslag: proposals,
    ukerapporter: weeklyReports,
    'kontakt-etter-ukerapporter': reportContacts,
    opplaeringsplan: trainingPlan,
    'sporsmaal-om-ansatte': employerQuestions,
  },
  suppliers: {
    plasser: placeOffers,
    'plasser-uke-for-uke': offerWeeks,
    arbeidssteder: workSites,
    mentorer: mentors,
    opplaeringsmaler: trainingTemplates,
  },
  followUp: {
    'aapne-varsler': openSignals,
    'lukkede-varsler': closedSignals,
    'oppgaver-som-ligger-etter': longOverdueTasks,
  },
  figures: {
    resultater: results,
    'resultatenes-sikkerhet': resultStandings,
    'praksis-ansettelser-og-bevis': figureCounts,
    'praksis-per-maaned': practiceMonths,
    'tid-foer-jobb': timeToPaidWork,
    'personene-bak-tallet': figurePeople,
  },
  contracts: {
    kontrakter: contracts,
    loefter: commitments,
    'lovet-og-naadd': achievements,
    kvartalsrapporter: periodicReports,
    'opplaering-paa-kontrakten': contractTraining,
    'oppmoete-paa-kontrakten': contractAttendance,
    'plasser-per-maaned': contractPlaces,
    'utfall-paa-kontrakten': contractOutcomes,
    'kostnad-i-timer': contractCostHours,
    kostnadstiltak: contractCostMeasures,
    kostnadsoppgaver: contractCostStatements,
  },
  published: {
    'portefoelje-kontrakter': portfolioContracts,
    'portefoelje-kvartaler': portfolioQuarters,
    'portefoelje-leverandoerer': portfolioSuppliers,
    'portefoelje-avdelinger': portfolioDepartments,
    publiseringer: releaseList,
    'publisert-omfang': publishedVolume,
    'publiserte-resultater': publishedResults,
    'publisert-opplaering': publishedTraining,
    'publiserte-avdelinger': publishedDepartments,
    'publiserte-plasser': publishedPlaces,
    'mangler-ved-publisering': releaseGaps,
  },
  tenders: {
    konkurranser: tenders,
    tilbydere: tenderers,
    'tilbud-del-for-del': tenderEvaluation,
    'loefter-i-tilbudene': tenderedPromises,
  },
  administration: {
    organisasjoner: organisations,
    brukere: users,
    'api-noekler': apiTokens,
    'api-kall': apiCalls,
    'api-kall-per-dag': apiCallDays,
    'e-post': mails,
    minstesatser: minimumPayRates,
    'endringer-av-grensene': thresholdChanges,
  },
} as const satisfies Record<DatasetTopic, Record<string, Dataset>>;

/** Every table that can be taken out as a file, by its name in the address: `/eksport/kandidater.csv`, `/datasett/kandidater`. */
export const datasets: Readonly<Record<string, Dataset>> = Object.assign({}, ...Object.values(datasetsByTopic));

/** Workbooks with several tables, a sheet for each. */
export const workbooks: Readonly<Record<string, readonly string[]>> = {
  publisering: ['publisert-omfang', 'publiserte-resultater', 'publisert-opplaering', 'publiserte-avdelinger'],
  portefoelje: ['portefoelje-kontrakter', 'portefoelje-kvartaler', 'portefoelje-leverandoerer', 'portefoelje-avdelinger'],
  evaluering: ['tilbydere', 'tilbud-del-for-del', 'loefter-i-tilbudene'],
  nokkeltall: ['resultater', 'resultatenes-sikkerhet', 'praksis-ansettelser-og-bevis', 'praksis-per-maaned', 'tid-foer-jobb'],
};
