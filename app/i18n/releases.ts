import type { Band } from '~/domain/release/bands';
import type { Why } from '~/domain/release/protect-contract';
import type { PublishedResult } from '~/domain/release/published-figures';
import type { QuarterState } from '~/domain/release/release-quarters';
import type { Thresholds } from '~/domain/release/thresholds';
import type { Texts } from './texts';

/** What was published, and to whom: for the buyer and for those who follow results. One text for all that is hidden. */
const nb = {
  title: 'Publiseringer',
  introOwn: 'Flyktningenheten publiserer nøkkeltall for hvert kvartal. Det som er publisert, blir aldri endret. En retting kommer som en ny utgave.',
  introAll: 'Oppdragsgiverne ser bare det som er publisert til dem, ett kvartal om gangen.',
  noneTitle: 'Ingenting er publisert ennå',
  noneOwn: 'Flyktningenheten publiserer tallene for et kvartal innen en måned etter at kvartalet er slutt.',
  noneAll: 'Når en oppdragsgiver har en kontrakt, og et kvartal er slutt, kan tallene publiseres herfra.',
  noQuarters: 'Ingen kvartaler er slutt ennå.',
  caption: (buyer: string) => `Kvartalene til ${buyer}`,
  captionOwn: 'Publiserte kvartaler',
  quarter: 'Kvartal',
  state: 'Status',
  published: 'Publisert',
  by: 'Av',
  edition: 'Utgave',
  editionOf: (revision: number) => `${revision}. utgave`,
  act: 'Handling',
  states: { published: 'Publisert', ready: 'Ikke publisert', passed: 'Ikke publisert' } satisfies Record<QuarterState, string>,
  due: (date: string) => `Frist ${date}`,
  passed: 'Et senere kvartal er publisert.',
  publish: 'Se og publiser',
  publishOf: (quarter: string, buyer: string) => `Se og publiser ${quarter} til ${buyer}`,
  titleOf: (quarter: string, buyer: string) => `${quarter}: ${buyer}`,
  titleOwn: (quarter: string) => `Nøkkeltall for ${quarter}`,
  pageIntro: (date: string) => `Slik var det ${date}. Resultatene gjelder dem som var målt da.`,
  newer: 'Dette er ikke den nyeste utgaven.',
  openNewest: 'Åpne den nyeste',
  revise: 'Publiser en ny utgave',
  facts: 'Om publiseringen',
  publishedAt: 'Publisert',
  publisher: 'Publisert av',
  reason: 'Grunn til ny utgave',
  periodEnd: 'Stikkdato',
  asOf: 'Det som var kjent',
  thresholds: 'Grenser',
  thresholdsText: (cohort: number, cell: number, growth: number) =>
    `Minst ${cohort} målte, minst ${cell} i hver gruppe med nøyaktige tall, og minst ${growth} nye målte før et resultat vises på nytt`,
  definitions: 'Versjon av reglene',
  hash: 'Fingeravtrykk av de nøyaktige tallene',
  revisions: 'Utgaver',
  about: 'Les hvordan tallene er laget',
  volume: 'Hva kontraktene har gitt',
  volumeText: (date: string) => `Fra kontraktens første dag til og med ${date}.`,
  volumeTotal: 'Summen av kontraktene teller en person én gang for hver kontrakt hun eller han har vært på.',
  scope: 'Kontrakt og leverandør',
  all: 'Summen av kontraktene',
  unknownName: 'Ikke lenger kjent',
  onDate: 'I praksis på stikkdatoen',
  duringPeriod: 'Har vært i praksis',
  started: 'Startet',
  ended: 'Avsluttet',
  capacity: 'Lovede plasser',
  hired: 'Ansatt',
  certificates: 'Kompetansebevis',
  results: (months: number) => `I jobb etter ${months} måneder`,
  resultsText: 'Andelen av dem som er målt. Der nøyaktige tall kunne fortelle hvordan det gikk med noen få, vises et intervall.',
  measured: 'Målt',
  ordinary: 'Uten lønnstilskudd',
  subsidised: 'Med lønnstilskudd',
  inJob: 'I jobb samlet',
  measuredBy: 'Målt til og med',
  clock: 'Regnet fra',
  clocks: { exit: 'slutten av praksisløpet', start: 'starten av praksisløpet', hire: 'ansettelsen' },
  why: 'Hvorfor',
  ofContracts: (shown: number) => (shown === 1 ? 'Gjelder 1 kontrakt' : `Gjelder ${shown} kontrakter`),
  tooFew: 'for få til å vises',
  bands: { under_25: 'under 25 %', from_25_to_50: '25–50 %', from_50_to_75: '50–75 %', over_75: 'over 75 %' } satisfies Record<Band, string>,
  training: 'Opplæring',
  modules: 'Fullførte moduler',
  hours: 'Timer',
  countedBy: 'Talt til og med',
  departments: 'I praksis etter avdeling',
  department: 'Avdeling',
  people: 'Personer',
  whyOf: (why: Why, { form, kept, minimumCohort, minimumGrowth }: { form: PublishedResult['form']; kept: boolean } & Thresholds): string => {
    if (why === 'shown') return form === 'band' ? 'Intervall, fordi nøyaktige tall kunne fortelle hvordan det gikk med noen få' : 'Nøyaktige tall';
    const stays = kept ? ' Det forrige resultatet står.' : '';
    if (why === 'too_few') return `Færre enn ${minimumCohort} er målt.${stays}`;
    if (why === 'too_few_new') return `Færre enn ${minimumGrowth} nye er målt siden sist.${stays}`;
    return `Sammen med det som er publisert før, kunne det fortelle hvordan det gikk med noen få.${stays}`;
  },
  ofMeasured: (cohort: number) => `av ${cohort} målte`,
  bySupplier: (months: number) => `Etter leverandør: i jobb etter ${months} måneder`,
  notYet: 'Ikke publisert ennå',
  notYetText: 'Flyktningenheten publiserer tallene for et kvartal innen en måned etter at kvartalet er slutt. Da står de her.',
  asPublished: (quarter: string) => `Publisert for ${quarter}`,
  openRelease: 'Se hele publiseringen',
} as const;

export const releaseTexts: Texts<typeof nb> = { nb };
