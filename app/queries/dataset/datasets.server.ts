import { mails, minimumPayRates, organisations, users } from './administration.server';
import { apiTokens } from './api-tokens.server';
import { candidates } from './candidates.server';
import { commitments } from './commitments.server';
import { contractAttendance, contractPlaces, contractTraining } from './contract-training.server';
import { contractCostHours, contractCostMeasures, contractCostStatements } from './contract-cost.server';
import { contracts } from './contracts.server';
import type { Dataset } from './dataset.server';
import { figurePeople } from './figure-people.server';
import { closedSignals, longOverdueTasks, openSignals } from './follow-up.server';
import { figureCounts, practiceMonths, results, resultStandings, timeToPaidWork } from './key-figures.server';
import { placeOffers } from './place-offers.server';
import { placements } from './placements.server';
import { proposals } from './proposals.server';
import { publishedResults, publishedVolume } from './releases.server';
import { answeredRequests, openRequests } from './requests.server';
import { employerQuestions, mentors, trainingTemplates, workSites } from './suppliers-own.server';
import { weeklyReports } from './weekly-reports.server';

/** Every table that can be taken out as a file, by its name in the address: `/eksport/kandidater.csv`, `/datasett/kandidater`. */
export const datasets: Readonly<Record<string, Dataset>> = {
  kandidater: candidates,
  praksisplasser: placements,
  forslag: proposals,
  ukerapporter: weeklyReports,
  'ubesvarte-foresporsler': openRequests,
  'besvarte-foresporsler': answeredRequests,
  plasser: placeOffers,
  arbeidssteder: workSites,
  mentorer: mentors,
  opplaeringsmaler: trainingTemplates,
  'sporsmaal-om-ansatte': employerQuestions,
  'aapne-varsler': openSignals,
  'lukkede-varsler': closedSignals,
  'oppgaver-som-ligger-etter': longOverdueTasks,
  resultater: results,
  'resultatenes-sikkerhet': resultStandings,
  'praksis-ansettelser-og-bevis': figureCounts,
  'praksis-per-maaned': practiceMonths,
  'tid-foer-jobb': timeToPaidWork,
  'personene-bak-tallet': figurePeople,
  'opplaering-paa-kontrakten': contractTraining,
  'oppmoete-paa-kontrakten': contractAttendance,
  'plasser-per-maaned': contractPlaces,
  'kostnad-i-timer': contractCostHours,
  kostnadstiltak: contractCostMeasures,
  kostnadsoppgaver: contractCostStatements,
  kontrakter: contracts,
  loefter: commitments,
  'publisert-omfang': publishedVolume,
  'publiserte-resultater': publishedResults,
  'api-noekler': apiTokens,
  organisasjoner: organisations,
  brukere: users,
  'e-post': mails,
  minstesatser: minimumPayRates,
};

/** Workbooks with several tables, a sheet for each. */
export const workbooks: Readonly<Record<string, readonly string[]>> = {
  publisering: ['publisert-omfang', 'publiserte-resultater'],
  nokkeltall: ['resultater', 'resultatenes-sikkerhet', 'praksis-ansettelser-og-bevis', 'praksis-per-maaned', 'tid-foer-jobb'],
};
