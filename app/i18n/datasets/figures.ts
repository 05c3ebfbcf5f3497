import type { Texts } from '../texts';

const SOURCE = 'Regnet ut av det som er registrert i portalen, slik «Om tallene» forklarer.';
const horizon = ['Måneder', 'Hvor mange måneder etter at klokken begynte å gå, det er målt.'] as const;

const counts = {
  title: 'Praksis, ansettelser og bevis',
  about: 'Én rad for hvert antall. Hva hvert av dem betyr, står under «Om tallene».',
  source: SOURCE,
  fields: {
    topic: ['Tema', 'Hva antallet handler om.'],
    name: ['Tall', 'Hva som er telt.'],
    count: ['Antall', 'Hvor mange.'],
    unit: ['Enhet', 'Hva som telles: personer, praksisplasser, arbeidsforhold eller kompetansebevis.'],
  },
} as const;

/** What the rows count. */
export const countNames = {
  onDate: 'I praksis på periodens siste dag',
  withSupplier: 'Ansatt hos leverandøren der de hadde praksis',
  elsewhere: 'Ansatt hos en annen arbeidsgiver',
  endedBy: (reason: string) => `Avsluttet: ${reason}`,
  byForm: (form: string) => `Arbeidsforhold som startet: ${form}`,
  partTime: 'Arbeidsforhold som startet: i deltid',
  subsidisedAtStart: 'Arbeidsforhold som startet: med lønnstilskudd fra første dag',
  completed: 'Fullført eller fått jobb',
  completedWithCertificate: 'Fullført eller fått jobb, med kompetansebevis',
  people: 'personer',
  placements: 'praksisplasser',
  everyDepartment: 'Alle avdelinger',
} as const;

const months = {
  title: 'I praksis måned for måned',
  about: 'Én rad for hver måned i perioden.',
  source: SOURCE,
  fields: {
    monthEnd: ['Dato', 'Månedens siste dag, eller periodens siste dag.'],
    inPractice: ['Personer i praksis', 'Hvor mange forskjellige personer som var i praksis den dagen.'],
  },
} as const;

const results = {
  title: 'Resultater 6 og 12 måneder',
  about: 'Én rad for hver måling. Andelene er av alle som er målt.',
  source: SOURCE,
  fields: {
    horizon,
    cohort: ['Målt', 'Hvor mange praksisløp som er målt. Det er nevneren i alle andelene.'],
    ordinary: ['I jobb uten lønnstilskudd', 'Antall som var i jobb uten lønnstilskudd på måledatoen.'],
    shareOrdinary: ['I jobb uten lønnstilskudd, prosent', 'Andelen av dem som er målt. Tomt når ingen er målt.'],
    subsidised: ['I jobb med lønnstilskudd', 'Antall som var i jobb med lønnstilskudd på måledatoen.'],
    shareSubsidised: ['I jobb med lønnstilskudd, prosent', 'Andelen av dem som er målt. Tomt når ingen er målt.'],
    inPractice: ['I praksis', 'Antall som var i praksis på måledatoen. De regnes ikke som i jobb.'],
    education: ['I utdanning', 'Antall som var i utdanning på måledatoen. De regnes ikke som i jobb.'],
    notEmployed: ['Ikke i jobb', 'Antall som ikke var i jobb, praksis eller utdanning på måledatoen.'],
    unknown: ['Vet ikke', 'Antall uten opplysninger om måledatoen.'],
    pending: ['Ikke målt ennå', 'Antall der måledatoen ikke er kommet. De er ikke med i «Målt».'],
    excluded: ['Regnes ikke med', 'Antall som var ute av målgruppen før måledatoen. De er ikke med i «Målt».'],
  },
} as const;

const standings = {
  title: 'Hvor sikre resultatene er',
  about: 'Én rad for hver måling. De fire antallene er til sammen alle som er målt.',
  source: SOURCE,
  fields: {
    horizon,
    confirmed: ['Bekreftet', 'Antall resultater to kilder er enige om, eller som flyktningenheten har avgjort.'],
    single: ['Én kilde', 'Antall resultater bare én kilde har svart på, eller som bare bygger på registrerte jobber og praksis.'],
    conflicting: ['Motstridende', 'Antall resultater kildene er uenige om.'],
    unknown: ['Ukjent', 'Antall der resultatet er ukjent.'],
  },
} as const;

const time = {
  title: 'Tid før betalt jobb',
  about: 'Én rad for hver dag noen fikk jobb, regnet fra praksisløpet startet.',
  source: `${SOURCE} Andelene er beregnet (Kaplan–Meier), fordi noen er fulgt kortere tid enn andre.`,
  fields: {
    days: ['Dager fra start', 'Dager siden praksisløpet startet.'],
    any: ['Ikke fått betalt jobb, prosent', 'Beregnet andel som etter så mange dager ikke har fått betalt jobb.'],
    ordinary: ['Ikke fått jobb uten lønnstilskudd, prosent', 'Beregnet andel som etter så mange dager ikke har fått jobb uten lønnstilskudd.'],
  },
} as const;

const people = {
  title: 'Personene bak et tall',
  about: 'Én rad for hver praksisplass, måling, ansettelse eller hvert bevis bak tallet som er valgt. Personer den som laster ned ikke har tilgang til, er ikke med.',
  source: SOURCE,
  fields: {
    lastName: ['Etternavn', 'Kandidatens etternavn.'],
    firstName: ['Fornavn', 'Kandidatens fornavn.'],
    reference: ['Referanse', 'Kandidatens referanse i portalen.'],
    startedOn: ['Fra', 'Første dag i praksisplassen eller praksisløpet, i jobben, eller dagen beviset ble utstedt.'],
    endedOn: ['Til', 'Siste dag i praksisplassen eller praksisløpet. Tomt så lenge det pågår.'],
    measuredOn: ['Måledato', 'Dagen resultatet er målt.'],
    state: ['Hva som gjelder', 'Hvordan praksisen endte, resultatet, om noen er kommet i jobb, eller hvor jobben var.'],
    decidedBy: ['Hva som avgjorde', 'Opplysningen som avgjorde resultatet.'],
    standing: ['Sikkerhet', 'Hvor sikkert resultatet er.'],
    days: ['Dager', 'Dager fra praksisløpet startet til jobben, eller til det sist er fulgt.'],
    employer: ['Arbeidsgiver', 'Hvor personen fikk jobb.'],
    form: ['Ansettelsesform', 'Fast, midlertidig eller vikariat.'],
    percent: ['Stillingsprosent', 'Stillingens størrelse da jobben begynte.'],
  },
} as const;

const department = ['Avdeling', 'Avdelingen tallene gjelder. Den siste raden er alle.'] as const;

const training = {
  title: 'Opplæring på kontrakten',
  about: 'Én rad for hver avdeling, og til sist én for alle.',
  source: SOURCE,
  fields: {
    department,
    modules: ['Fullførte moduler', 'Antall moduler som er fullført i perioden.'],
    hours: ['Timer opplæring', 'Timene modulene var planlagt med.'],
    certificates: ['Kompetansebevis', 'Antall kompetansebevis som er utstedt i perioden.'],
    completed: ['Fullført eller fått jobb', 'Antall praksisplasser som ble fullført eller endte med jobb.'],
    withCertificate: ['Av dem med kompetansebevis', 'Hvor mange av dem som har et gyldig kompetansebevis.'],
  },
} as const;

const attendance = {
  title: 'Oppmøte på kontrakten',
  about: 'Én rad for hver avdeling, og til sist én for alle.',
  source: 'Dagene mentorene har meldt i ukerapportene.',
  fields: {
    department,
    present: ['Til stede', 'Antall meldte dager kandidatene var til stede.'],
    ill: ['Syk', 'Antall meldte dager kandidatene var syke.'],
    agreed: ['Avtalt fravær', 'Antall meldte dager kandidatene var borte etter avtale.'],
    notAgreed: ['Ikke avtalt fravær', 'Antall meldte dager kandidatene var borte uten avtale.'],
  },
} as const;

const places = {
  title: 'Plasser måned for måned',
  about: 'Én rad for hver måned og avdeling, og én for alle avdelinger.',
  source: 'Tilbudene leverandørene har lagt ut, og praksisplassene som er i bruk.',
  fields: {
    month: ['Dato', 'Månedens siste dag.'],
    department: ['Avdeling', 'Avdelingen tallene gjelder.'],
    offered: ['Tilbudt', 'Hvor mange plasser som var tilbudt i portalen den dagen.'],
    used: ['I bruk', 'Hvor mange plasser som var i bruk den dagen.'],
  },
} as const;

export const countsDataset: Texts<typeof counts> = { nb: counts };
export const practiceMonthsDataset: Texts<typeof months> = { nb: months };
export const resultsDataset: Texts<typeof results> = { nb: results };
export const standingsDataset: Texts<typeof standings> = { nb: standings };
export const timeDataset: Texts<typeof time> = { nb: time };
export const peopleDataset: Texts<typeof people> = { nb: people };
export const trainingDataset: Texts<typeof training> = { nb: training };
export const attendanceDataset: Texts<typeof attendance> = { nb: attendance };
export const monthPlacesDataset: Texts<typeof places> = { nb: places };
