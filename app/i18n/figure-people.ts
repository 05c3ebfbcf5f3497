import type { FigureListName } from '~/domain/figures/figure-lists';
import type { Texts } from './texts';

/** The people behind a figure: which figure, what each row says, and what decided a result. */
const nb = {
  title: 'Personene bak tallet',
  back: 'Tilbake til nøkkeltallene',
  definition: 'Hva tallet betyr',
  lists: {
    'i-praksis': 'I praksis på datoen',
    'i-praksis-i-perioden': 'I praksis i løpet av perioden',
    startet: 'Praksisplasser som startet',
    avsluttet: 'Praksisplasser som er avsluttet',
    resultater: 'Resultater',
    'tid-for-jobb': 'Tid før betalt jobb',
    ansettelser: 'Ansettelser',
    kompetansebevis: 'Kompetansebevis',
  } satisfies Record<FigureListName, string>,
  resultAfter: (result: string, months: number) => `Etter ${months} måneder: ${result.charAt(0).toLowerCase()}${result.slice(1)}`,
  rowIs: {
    'i-praksis': 'Én rad for hver praksisplass.',
    'i-praksis-i-perioden': 'Én rad for hver praksisplass. Den som har hatt flere, står flere ganger, men telles som én person.',
    startet: 'Én rad for hver praksisplass.',
    avsluttet: 'Én rad for hver praksisplass.',
    resultater: 'Én rad for hver måling. Den som har hatt flere praksisløp, kan stå flere ganger.',
    'tid-for-jobb': 'Én rad for hvert praksisløp.',
    ansettelser: 'Én rad for hvert arbeidsforhold. Den som har fått flere jobber, står flere ganger, men telles som én person.',
    kompetansebevis: 'Én rad for hvert kompetansebevis.',
  } satisfies Record<FigureListName, string>,
  count: (rows: number) => (rows === 1 ? '1 rad' : `${rows} rader`),
  hidden: (people: number) =>
    people === 1
      ? '1 person som er med i tallet, vises ikke her, fordi du ikke har tilgang til den.'
      : `${people} personer som er med i tallet, vises ikke her, fordi du ikke har tilgang til dem.`,
  emptyTitle: 'Ingen å vise',
  emptyText: 'Ingen du har tilgang til, er med i dette tallet.',
  name: 'Navn',
  reference: 'Referanse',
  practiceFrom: 'Praksis fra',
  practiceTo: 'Praksis til',
  stillOpen: 'Pågår',
  endReason: 'Hvordan den endte',
  course: 'Praksisløp',
  measuredOn: 'Måledato',
  result: 'Resultat',
  decidedBy: 'Hva som avgjorde',
  followUp: (source: string, date: string) => `Oppfølging om ${date} (${source})`,
  job: (employer: string) => `Arbeidsforhold hos ${employer}`,
  practice: 'Praksisplass som varte på måledatoen',
  nothing: 'Ingen opplysninger om måledatoen',
  notSeen: 'Opplysninger du ikke har tilgang til',
  pending: 'Ikke målt ennå',
  excluded: 'Ute av målgruppen før måledatoen',
  days: 'Dager',
  reached: 'Kommet i jobb',
  timeStates: {
    ordinary: 'Ja, uten lønnstilskudd',
    any: 'Ja, men bare med lønnstilskudd så langt',
    censored: 'Ikke så langt',
  },
  hiredFrom: 'Ansatt fra',
  employer: 'Arbeidsgiver',
  employment: 'Ansettelse',
  where: 'Hvor',
  whereStates: { with_supplier: 'Der personen hadde praksis', elsewhere: 'Et annet sted' },
  issuedOn: 'Utstedt',
} as const;

export const figurePeopleTexts: Texts<typeof nb> = { nb };
