import type { Texts } from '../texts';
import { publishedSource } from './releases';

const contract = ['Kontrakt', 'Kontrakten tallene gjelder.'] as const;
const quarter = ['Kvartalets slutt', 'Siste dag i kvartalet som er publisert. Tomt når ingenting er publisert.'] as const;
const onDate = ['I praksis', 'Personer i praksis den siste dagen i kvartalet.'] as const;
const hired = ['Ansatt', 'Personer som har fått jobb etter praksis, fra kontraktens første dag.'] as const;
const certificates = ['Kompetansebevis', 'Kompetansebevis som er utstedt, fra kontraktens første dag.'] as const;
const after = (months: number) =>
  ({
    form: [`Etter ${months} måneder, form`, 'Hvordan andelen i jobb er publisert. «For få til å vises» betyr ikke null.'],
    cohort: [`Etter ${months} måneder, målt`, 'Hvor mange som var målt.'],
    inJob: [`Etter ${months} måneder, i jobb`, 'Antall i jobb med eller uten lønnstilskudd, når tallene er nøyaktige.'],
    inJobBand: [`Etter ${months} måneder, i jobb, intervall`, 'Andelen i jobb med eller uten lønnstilskudd, når den er publisert som et intervall.'],
    ordinary: [`Etter ${months} måneder, i jobb uten lønnstilskudd`, 'Antall, når tallene er nøyaktige.'],
    ordinaryBand: [`Etter ${months} måneder, i jobb uten lønnstilskudd, intervall`, 'Andelen i jobb uten lønnstilskudd, når også den er publisert som et intervall.'],
  }) as const;
const [six, twelve] = [after(6), after(12)];
const results = {
  ...{ form6: six.form, cohort6: six.cohort, inJob6: six.inJob, inJobBand6: six.inJobBand, ordinary6: six.ordinary, ordinaryBand6: six.ordinaryBand },
  ...{ form12: twelve.form, cohort12: twelve.cohort, inJob12: twelve.inJob, inJobBand12: twelve.inJobBand, ordinary12: twelve.ordinary, ordinaryBand12: twelve.ordinaryBand },
} as const;

const contracts = {
  title: 'Porteføljen: kontraktene',
  about: 'Én rad for hver av oppdragsgiverens kontrakter, med tallene i den siste publiseringen. De kan ikke rangeres etter resultat.',
  source: publishedSource,
  fields: {
    contract,
    mainSupplier: ['Hovedleverandør', 'Leverandøren som har kontrakten. Tomt når ingen er registrert.'],
    state: ['Status', 'Om kontrakten gjelder den dagen filen er hentet.'],
    quarter,
    onDate,
    capacity: ['Lovede plasser', 'Hvor mange plasser leverandøren har lovet samtidig. Tomt når det ikke er oppgitt.'],
    hired,
    ...results,
    promises: ['Løfter', 'Hvor mange løfter fra tilbudet som gjelder på kontrakten.'],
    behind: ['Løfter som er bak', 'Hvor mange av løftene der det som er nådd, er mindre enn ventet til nå.'],
  },
} as const;

const quarters = {
  title: 'Porteføljen: kvartal for kvartal',
  about: 'Én rad for hvert kvartal som er publisert, det siste først: for alle kontraktene til sammen, eller for den som er valgt.',
  source: publishedSource,
  fields: { quarter, onDate, hired, certificates, ...results },
} as const;

const suppliers = {
  title: 'Porteføljen: leverandørene',
  about: 'Én rad for hver leverandør på hver kontrakt i den siste publiseringen.',
  source: publishedSource,
  fields: {
    quarter,
    supplier: ['Leverandør', 'Leverandøren på kontrakten.'],
    contract,
    onDate,
    started: ['Startet', 'Praksisplasser som har startet.'],
    ended: ['Avsluttet', 'Praksisplasser som er avsluttet.'],
    hired,
    certificates,
  },
} as const;

const departments = {
  title: 'Porteføljen: avdelingene',
  about: 'Én rad for hver avdeling på hver kontrakt i den siste publiseringen. Avdelinger uten noen i praksis er ikke med.',
  source: publishedSource,
  fields: { quarter, contract, department: ['Avdeling', 'Avdelingen hos leverandøren.'], onDate },
} as const;

export const portfolioContractsDataset: Texts<typeof contracts> = { nb: contracts };
export const portfolioQuartersDataset: Texts<typeof quarters> = { nb: quarters };
export const portfolioSuppliersDataset: Texts<typeof suppliers> = { nb: suppliers };
export const portfolioDepartmentsDataset: Texts<typeof departments> = { nb: departments };
