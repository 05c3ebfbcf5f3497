import type { Texts } from '../texts';

export const publishedSource = 'Publisert av flyktningenheten for kvartalet, og vernet så tallene ikke røper hvordan det gikk med én person.';
const scope = {
  level: ['Gjelder', 'Om raden er for alle kontraktene, for én kontrakt eller for én leverandør på kontrakten.'],
  contract: ['Kontrakt', 'Kontrakten tallene gjelder. Tomt for alle kontraktene.'],
  supplier: ['Leverandør', 'Leverandøren tallene gjelder. Tomt for hele kontrakten.'],
  periodEnd: ['Kvartalets slutt', 'Siste dag i kvartalet som er publisert.'],
} as const;

const volume = {
  title: 'Publisert omfang',
  about: 'Én rad for alle kontraktene, for hver kontrakt og for hver leverandør i publiseringen.',
  source: publishedSource,
  fields: {
    ...scope,
    onDate: ['I praksis', 'Personer i praksis den siste dagen i kvartalet.'],
    duringPeriod: ['Har vært i praksis', 'Personer som har vært i praksis på kontrakten fram til kvartalets slutt.'],
    started: ['Startet', 'Praksisplasser som har startet.'],
    ended: ['Avsluttet', 'Praksisplasser som er avsluttet.'],
    capacity: ['Lovede plasser', 'Hvor mange plasser leverandøren har lovet samtidig. Tomt når det ikke er oppgitt.'],
    hired: ['Ansatt', 'Personer som har fått jobb etter praksis.'],
    certificates: ['Kompetansebevis', 'Kompetansebevis som er utstedt.'],
  },
} as const;

const results = {
  title: 'Publiserte resultater',
  about: 'Én rad for hver måling for alle kontraktene, for hver kontrakt og for hver leverandør i publiseringen.',
  source: publishedSource,
  fields: {
    ...scope,
    horizon: ['Måneder', 'Hvor mange måneder etter at klokken begynte å gå, det er målt.'],
    form: ['Form', 'Hvordan resultatet er publisert. «For få til å vises» betyr ikke null.'],
    measuredBy: ['Målt til og med', 'Kvartalets slutt da resultatet sist ble publisert på nytt.'],
    cohort: ['Målt', 'Hvor mange som var målt da.'],
    ordinary: ['I jobb uten lønnstilskudd', 'Antall, når tallene er nøyaktige.'],
    subsidised: ['I jobb med lønnstilskudd', 'Antall, når tallene er nøyaktige.'],
    inJobBand: ['I jobb, intervall', 'Andelen i jobb med og uten lønnstilskudd, når den er publisert som et intervall.'],
    ordinaryBand: ['Uten lønnstilskudd, intervall', 'Andelen i jobb uten lønnstilskudd, når den er publisert som et intervall.'],
    subsidisedBand: ['Med lønnstilskudd, intervall', 'Andelen i jobb med lønnstilskudd, når den er publisert som et intervall.'],
  },
} as const;

const training = {
  title: 'Publisert opplæring',
  about: 'Én rad for hver kontrakt i publiseringen.',
  source: publishedSource,
  fields: {
    contract: scope.contract,
    periodEnd: scope.periodEnd,
    modules: ['Fullførte moduler', 'Moduler som er fullført. Tomt når for få har fullført noen.'],
    hours: ['Timer', 'Timene i modulene som er fullført. Tomt når for få har fullført noen.'],
    countedBy: ['Talt til og med', 'Kvartalets slutt da tallene sist ble publisert på nytt.'],
  },
} as const;

const departments = {
  title: 'Publisert: i praksis etter avdeling',
  about: 'Én rad for hver avdeling på hver kontrakt i publiseringen.',
  source: publishedSource,
  fields: {
    contract: scope.contract,
    periodEnd: scope.periodEnd,
    department: ['Avdeling', 'Avdelingen hos leverandøren.'],
    onDate: ['I praksis', 'Personer i praksis den siste dagen i kvartalet.'],
  },
} as const;

const places = {
  title: 'Publisert: plasser måned for måned',
  about: 'Én rad for hver måned fram til kvartalets slutt, den siste først.',
  source: publishedSource,
  fields: {
    contract: scope.contract,
    periodEnd: scope.periodEnd,
    month: ['Måneden slutter', 'Dagen plassene er talt.'],
    offered: ['Tilbudt', 'Plasser leverandørene tilbød den dagen.'],
    used: ['I bruk', 'Personer i praksis den dagen.'],
  },
} as const;

const gaps = {
  title: 'Mangler da det ble publisert',
  about: 'Én rad for hver mangel på hver kontrakt i publiseringen. Bare enheten som publiserte, ser dem.',
  source: 'Talt av portalen da tallene ble publisert.',
  fields: {
    contract: ['Kontrakt', 'Kontrakten mangelen gjelder.'],
    gap: ['Mangel', 'Det som ikke var i orden.'],
    count: ['Antall', 'Hvor mange ganger.'],
  },
} as const;

const releases = {
  title: 'Publiseringer',
  about: 'Én rad for hvert kvartal til hver oppdragsgiver. Oppdragsgiveren får sine egne kvartaler som er publisert.',
  source: 'Publisert av fagleder i flyktningenheten.',
  fields: {
    buyer: ['Oppdragsgiver', 'Den tallene er publisert til.'],
    periodEnd: ['Kvartalets slutt', 'Siste dag i kvartalet.'],
    state: ['Status', 'Om kvartalet er publisert.'],
    publishedAt: ['Publisert', 'Når den siste utgaven ble publisert.'],
    publisher: ['Publisert av', 'Den som publiserte den siste utgaven.'],
    revision: ['Utgave', 'Nummeret på den siste utgaven.'],
    publishBy: ['Frist', 'Dagen kvartalet skal være publisert. Fylt ut bare for den som kan publisere det nå.'],
  },
} as const;

export const publishedVolumeDataset: Texts<typeof volume> = { nb: volume };
export const publishedResultsDataset: Texts<typeof results> = { nb: results };
export const publishedTrainingDataset: Texts<typeof training> = { nb: training };
export const publishedDepartmentsDataset: Texts<typeof departments> = { nb: departments };
export const publishedPlacesDataset: Texts<typeof places> = { nb: places };
export const releaseGapsDataset: Texts<typeof gaps> = { nb: gaps };
export const releaseListDataset: Texts<typeof releases> = { nb: releases };

export const publishedForms = { exact: 'Nøyaktige tall', band: 'Intervall', none: 'For få til å vises' } as const;
export const publishedLevels = { all: 'Alle kontraktene', contract: 'Kontrakten', supplier: 'Leverandøren på kontrakten' } as const;
