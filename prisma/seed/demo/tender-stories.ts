import type { CommitmentKind } from '~/domain/commitment/commitment-kinds.ts';
import type { CriterionPart } from '~/domain/commitment/criterion-part.ts';
import { organisations } from './organisations.ts';
import { promisesOf } from './promises.ts';

export interface TendererStory {
  name: string;
  orgNumber: string;
  answers: Readonly<Record<CriterionPart, string>>;
  promises: Readonly<Partial<Record<Exclude<CommitmentKind, 'own'>, number>>>;
  /** Points from 0 to 10 with the reason, for each part. */
  scores: Readonly<Record<CriterionPart, readonly [number, string]>>;
}

/** Three who have offered on a new contract; all points are given, and wait for the other of two people. */
export const nextTenderers: readonly TendererStory[] = [
  {
    name: organisations.eksempelrent.name,
    orgNumber: organisations.eksempelrent.orgNumber,
    answers: {
      training: 'Vi tar imot kandidatene i grupper på fire, hver med sin mentor. Opplæringen varer i 16 uker og følger en fast plan med praktiske moduler. Alle som fullfører, får kompetansebevis på norsk og engelsk.',
      time_to_job: 'De fleste kan gå over i ordinær jobb etter åtte måneder. Vi lyser ut ledige vikariater internt til kandidatene først.',
      cooperation: 'Fast møte med flyktningenheten og NAV hver måned. Mentoren melder oppmøte og utvikling hver uke i Praksisporten.',
      documentation: 'Vi rapporterer hvert kvartal på antall i praksis og andel i jobb etter 6 og 12 måneder, med og uten lønnstilskudd.',
      cost: 'Mentortiden er en del av prisen. Kandidatene går sammen med erfarne renholdere, så ingen areal tar lengre tid.',
    },
    promises: { places_per_year: 20, training_weeks: 16, certificate_share: 80, days_to_ordinary_job: 240, people_hired: 16, candidates_per_mentor: 4, in_job_6: 60, ordinary_6: 45, in_job_12: 65, ordinary_12: 50 },
    scores: {
      training: [8.5, 'Tydelig plan og fast mentor. Grupper på fire er litt store.'],
      time_to_job: [7, 'Åtte måneder er realistisk, men ikke raskt.'],
      cooperation: [9, 'Månedlige møter og ukentlig rapport.'],
      documentation: [9, 'Svarer på alt det vi spør om.'],
      cost: [7.5, 'Godt tiltak, men vanskelig å etterprøve.'],
    },
  },
  {
    name: organisations.demorens.name,
    orgNumber: organisations.demorens.orgNumber,
    answers: {
      training: 'Kandidatene får 24 uker opplæring, også i vedlikehold og IT der det passer. Hver mentor har to kandidater. Kompetansebevis etter hver modul.',
      time_to_job: 'Kandidater som mestrer tre moduler, får tilbud om deltidsjobb etter seks måneder og fast jobb når det er ledig.',
      cooperation: 'Vi ønsker ett kontaktpunkt i flyktningenheten, og tar ansvar for seks oppfølgingsmøter med hver kandidat.',
      documentation: 'Vi fører statistikk i egne skjema og sender den én gang i året.',
      cost: 'Vi søker om tilskudd til mentortimene, og legger ikke noe på prisen.',
    },
    promises: { places_per_year: 12, training_weeks: 24, certificate_share: 90, days_to_ordinary_job: 180, people_hired: 12, follow_up_meetings: 6, candidates_per_mentor: 2, in_job_6: 55, ordinary_6: 50 },
    scores: {
      training: [9.5, 'Lang opplæring, få kandidater per mentor og flere fagområder.'],
      time_to_job: [8.5, 'Raskt, og med et konkret krav for å få tilbud.'],
      cooperation: [8, 'Tar selv ansvar for oppfølgingsmøtene.'],
      documentation: [5, 'Rapporterer bare én gang i året, og ikke etter 12 måneder.'],
      cost: [6.5, 'Avhengig av tilskudd.'],
    },
  },
  {
    name: 'Blankskjema Renhold AS',
    orgNumber: '900009186',
    answers: {
      training: 'Vi gir opplæring på arbeidsstedet i åtte uker.',
      time_to_job: 'Vi håper å ansette flere av kandidatene, men kan ikke love et antall.',
      cooperation: 'Vi deltar på møter når flyktningenheten kaller inn.',
      documentation: 'Vi sender timelister.',
      cost: 'Opplæringen dekkes av overskuddet vårt.',
    },
    promises: { places_per_year: 30, training_weeks: 8 },
    scores: {
      training: [4, 'Kort opplæring, og ikke noe bevis.'],
      time_to_job: [2, 'Ikke noe løfte om ansettelse.'],
      cooperation: [4, 'Passiv.'],
      documentation: [2, 'Timelister sier ikke noe om resultater.'],
      cost: [6, 'Påvirker ikke prisen, men sier ikke hvordan opplæringen blir god.'],
    },
  },
];

const winnersPromises = promisesOf.offices.numbers;

/** Two who offered on the newest contract; the first won, and its promises stand there. */
export const pastTenderers: readonly TendererStory[] = [
  {
    name: organisations.tenkt.name,
    orgNumber: organisations.tenkt.orgNumber,
    answers: {
      training: 'Tolv uker med én mentor til to kandidater. Minst åtte av ti får kompetansebevis.',
      time_to_job: 'Vi tilbyr ordinær jobb innen 200 dager, og ansetter minst seks i løpet av kontrakten.',
      cooperation: 'Møte hver sjette uke, og samme kontaktperson hele veien.',
      documentation: 'Vi melder fra om hvem som fortsatt er i jobb etter 6 måneder.',
      cost: 'Mentortimene er lagt inn i driften uten tillegg i prisen.',
    },
    promises: winnersPromises,
    scores: {
      training: [8, 'Få kandidater per mentor.'],
      time_to_job: [9, 'Raskest av tilbyderne.'],
      cooperation: [8, 'Fast kontaktperson.'],
      documentation: [6, 'Sier ikke noe om 12 måneder.'],
      cost: [8, 'Ingen virkning på prisen.'],
    },
  },
  {
    name: organisations.oppdiktet.name,
    orgNumber: organisations.oppdiktet.orgNumber,
    answers: {
      training: 'Opplæring i renhold og enkelt vedlikehold i ti uker.',
      time_to_job: 'Ansettelse vurderes etter ett år.',
      cooperation: 'Møte hvert halvår.',
      documentation: 'Årlig rapport med antall i praksis.',
      cost: 'Vi regner med to prosent høyere pris det første året.',
    },
    promises: { places_per_year: 8, training_weeks: 10, days_to_ordinary_job: 365 },
    scores: {
      training: [6, 'Greit innhold, kort tid.'],
      time_to_job: [3, 'Et år er lenge.'],
      cooperation: [4, 'For sjelden.'],
      documentation: [4, 'Bare antall, ikke resultater.'],
      cost: [3, 'Prisen går opp.'],
    },
  },
];
