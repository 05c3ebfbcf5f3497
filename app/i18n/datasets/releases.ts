import type { Texts } from '../texts';

const SOURCE = 'Publisert av flyktningenheten for kvartalet, og vernet så tallene ikke røper hvordan det gikk med én person.';
const scope = {
  level: ['Gjelder', 'Om raden er for alle kontraktene, for én kontrakt eller for én leverandør på kontrakten.'],
  contract: ['Kontrakt', 'Kontrakten tallene gjelder. Tomt for alle kontraktene.'],
  supplier: ['Leverandør', 'Leverandøren tallene gjelder. Tomt for hele kontrakten.'],
  periodEnd: ['Kvartalets slutt', 'Siste dag i kvartalet som er publisert.'],
} as const;

const volume = {
  title: 'Publisert omfang',
  about: 'Én rad for alle kontraktene, for hver kontrakt og for hver leverandør i publiseringen.',
  source: SOURCE,
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
  source: SOURCE,
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

export const publishedVolumeDataset: Texts<typeof volume> = { nb: volume };
export const publishedResultsDataset: Texts<typeof results> = { nb: results };

export const publishedForms = { exact: 'Nøyaktige tall', band: 'Intervall', none: 'For få til å vises' } as const;
export const publishedLevels = { all: 'Alle kontraktene', contract: 'Kontrakten', supplier: 'Leverandøren på kontrakten' } as const;
