// Every table that a screen shows can be taken out as a file, or stands here with the reason why it cannot.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '~/platform/project-root.server';
import { datasets } from './datasets.server';

/** The views with a table, and the data sets that hold the same. */
const takenOut: Readonly<Record<string, readonly string[]>> = {
  'components/release/release-tables.tsx': ['publisert-omfang', 'publisert-opplaering', 'publiserte-avdelinger'],
  'components/release/result-table.tsx': ['publiserte-resultater'],
  'components/report/report-table.tsx': ['ukerapporter'],
  'components/tender/comparison.tsx': ['tilbud-del-for-del', 'loefter-i-tilbudene'],
  'routes/achievement/achievement-table.tsx': ['lovet-og-naadd'],
  'routes/api-token/call-tables.tsx': ['api-kall', 'api-kall-per-dag'],
  'routes/api-tokens/token-table.tsx': ['api-noekler'],
  'routes/candidate/follow-ups.tsx': ['kandidatens-oppfoelging'],
  'routes/candidate/jobs.tsx': ['kandidatens-arbeidsforhold'],
  'routes/candidate/placements.tsx': ['kandidatens-praksisplasser'],
  'routes/candidates/route.tsx': ['kandidater'],
  'routes/commitments/commitment-table.tsx': ['loefter'],
  'routes/contract-cost/hours-figure.tsx': ['kostnad-i-timer'],
  'routes/contract-cost/measures.tsx': ['kostnadstiltak'],
  'routes/contract-cost/statements.tsx': ['kostnadsoppgaver'],
  'routes/contract-training/attendance-table.tsx': ['oppmoete-paa-kontrakten'],
  'routes/contract-training/places-table.tsx': ['plasser-per-maaned'],
  'routes/contract-training/published-training.tsx': ['publiserte-avdelinger', 'publiserte-plasser'],
  'routes/contract-training/training-table.tsx': ['opplaering-paa-kontrakten'],
  'routes/contract/outcomes.tsx': ['utfall-paa-kontrakten'],
  'routes/contracts/route.tsx': ['kontrakter'],
  'routes/figure-people/people-table.tsx': ['personene-bak-tallet'],
  'routes/key-figures/practice-section.tsx': ['praksis-per-maaned'],
  'routes/key-figures/results-figure.tsx': ['resultater'],
  'routes/key-figures/time-figure.tsx': ['tid-foer-jobb'],
  'routes/long-overdue-tasks/task-table.tsx': ['oppgaver-som-ligger-etter'],
  'routes/mails/mail-table.tsx': ['e-post'],
  'routes/mentors/mentor-table.tsx': ['mentorer'],
  'routes/minimum-pay/route.tsx': ['minstesatser'],
  'routes/misuse-signals/closure-table.tsx': ['lukkede-varsler'],
  'routes/misuse-signals/signal-tables.tsx': ['aapne-varsler'],
  'routes/organisation/contracts.tsx': ['kontrakter'],
  'routes/organisation/users.tsx': ['brukere'],
  'routes/organisations/route.tsx': ['organisasjoner'],
  'routes/periodic-reports/report-table.tsx': ['kvartalsrapporter'],
  'routes/place-offer/weeks.tsx': ['plasser-uke-for-uke'],
  'routes/place-offers/offer-table.tsx': ['plasser'],
  'routes/placements/placement-table.tsx': ['praksisplasser'],
  'routes/portfolio/contract-table.tsx': ['portefoelje-kontrakter'],
  'routes/portfolio/departments.tsx': ['portefoelje-avdelinger'],
  'routes/portfolio/quarters.tsx': ['portefoelje-kvartaler'],
  'routes/portfolio/suppliers.tsx': ['portefoelje-leverandoerer'],
  'routes/proposals/proposal-table.tsx': ['forslag'],
  'routes/release/kept-gaps.tsx': ['mangler-ved-publisering'],
  'routes/releases/buyers-quarters.tsx': ['publiseringer'],
  'routes/releases/own-releases.tsx': ['publiseringer'],
  'routes/requests/answered-requests.tsx': ['besvarte-foresporsler'],
  'routes/tender/tenderer-table.tsx': ['tilbydere'],
  'routes/tenders/route.tsx': ['konkurranser'],
  'routes/thresholds/threshold-history.tsx': ['endringer-av-grensene'],
  'routes/training-plan/overview.tsx': ['opplaeringsplan'],
  'routes/training-plan/plan-module.tsx': ['opplaeringsplan'],
  'routes/training-templates/route.tsx': ['opplaeringsmaler'],
  'routes/user/memberships.tsx': ['brukere'],
  'routes/users/user-table.tsx': ['brukere'],
  'routes/weekly-reports/contacts.tsx': ['kontakt-etter-ukerapporter'],
  'routes/work-sites/work-site-table.tsx': ['arbeidssteder'],
};

const FORM = 'a part of a form that is filled in';
const MANUAL = 'explains the portal, and says nothing of anybody';
const EVIDENCE = 'what one signal rests on, to be read with its words; the placements are a data set';

/** The views whose tables deliberately have none. */
const notTakenOut: Readonly<Record<string, string>> = {
  'components/agreement/term-changes.tsx': 'the difference between two versions, each of which has its page',
  'components/dataset/field-table.tsx': MANUAL,
  'components/import/outcome-table.tsx': 'a receipt; the checked file can be taken out',
  'components/periodic-report/figure-table.tsx': 'a sent report has its own CSV, JSON and PDF, and a draft is the supplier’s',
  'routes/agreement/versions.tsx': 'the way to each version, with the day it was written',
  'routes/api-documentation/endpoint.tsx': MANUAL,
  'routes/api-documentation/fields.tsx': MANUAL,
  'routes/api-documentation/problems.tsx': MANUAL,
  'routes/candidate/course-table.tsx': 'the drawing above it in words, of rows that the candidate’s data sets hold',
  'routes/candidate/fitting-places.tsx': 'a proposal of today, with the way to ask; the places are a data set',
  'routes/employment/subsidy-table.tsx': 'of one job; they stand in the data set of the candidate’s jobs',
  'routes/employment/terms-section.tsx': 'how one job’s percent and pay were changed, with the way to correct it',
  'routes/import-fix/fault-table.tsx': FORM,
  'routes/misuse-signal/person-evidence.tsx': EVIDENCE,
  'routes/misuse-signal/site-evidence.tsx': EVIDENCE,
  'routes/misuse-signal/supplier-evidence.tsx': EVIDENCE,
  'routes/place-offer/fitting-candidates.tsx': 'a proposal of today, with the way to ask; the candidates are a data set',
  'routes/release-new/gap-table.tsx': 'a list to work through, with the way to each; what is left is kept with the release',
  'routes/result-decide/answer-table.tsx': FORM,
};

/** What draws all of them. */
const DRAWING = ['components/figures/series-table.tsx', 'components/ui/data-table.tsx'];

/** The views with a table, by their path in app/. */
function views(): string[] {
  const app = join(projectRoot, 'app');
  const names = ['routes', 'components'].flatMap((folder) => readdirSync(join(app, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`));
  const sources = names.filter((name) => name.endsWith('.tsx') && !DRAWING.includes(name));
  return sources.filter((name) => /<(DataTable|SeriesTable|Table|table)[\s>]/.test(readFileSync(join(app, name), 'utf8')));
}

test('every table on a screen can be taken out, or is named with why not', () => {
  expect(views().toSorted()).toEqual([...Object.keys(takenOut), ...Object.keys(notTakenOut)].toSorted());
});

test('what a table can be taken out as is there, and no data set is without a table that a person sees', () => {
  const shown = new Set(Object.values(takenOut).flat());
  for (const key of shown) expect(datasets).toHaveProperty([key]);
  expect(Object.keys(datasets).filter((key) => !shown.has(key))).toEqual([
    // Those that are shown as cards or as a list.
    ...['ubesvarte-foresporsler', 'sporsmaal-om-ansatte', 'resultatenes-sikkerhet', 'praksis-ansettelser-og-bevis'],
  ]);
});
