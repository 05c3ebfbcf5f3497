import type { Texts } from '../texts';

const achievement = {
  title: 'Lovet og nådd',
  about: 'Én rad for hvert løfte som gjelder på kontrakten. Oppdragsgiveren får det som er publisert, en leverandør sine egne løfter.',
  source: 'Løftene er registrert fra tilbudet. Det som er nådd, er regnet ut av portalen eller publisert av flyktningenheten.',
  fields: {
    contract: ['Kontrakt', 'Kontrakten løftet er gitt på.'],
    supplier: ['Leverandør', 'Den som har gitt løftet.'],
    part: ['Del av kriteriet', 'Delen av tildelingskriteriet løftet hører til.'],
    promise: ['Løfte', 'Hele løftet med ord.'],
    value: ['Lovet', 'Tallet som er lovet. Prosent står som 60 for 60 prosent.'],
    inAll: ['Lovet i alt', 'Det hele kontrakten skal gi, når løftet gjelder et antall. Tomt når kontrakten ikke har noen sluttdato.'],
    expected: ['Ventet til nå', 'Det som er ventet av løftet den dagen tallene gjelder, i løftets egen enhet.'],
    asOf: ['Tallene gjelder til og med', 'Siste dag i det som er talt. Tomt når ingenting er publisert.'],
    count: ['Nådd, antall', 'Det som er nådd av et antall, eller hvor mange av dem som er målt, når løftet gjelder en andel med nøyaktige tall.'],
    cohort: ['Målt', 'Hvor mange en andel er regnet av.'],
    share: ['Nådd, prosent', 'Andelen som er nådd, når tallene er nøyaktige.'],
    band: ['Nådd, intervall', 'Andelen som er nådd, når den er publisert som et intervall.'],
    days: ['Nådd, dager', 'Dagene det tok før halvparten var i jobb. Tomt når halvparten ikke er det ennå.'],
    state: ['Status', 'Hvordan det som er nådd, står mot det som er ventet. «For få til å vises» sier ikke om løftet er holdt.'],
    buyerSees: ['Oppdragsgiver ser', 'Statusen oppdragsgiveren ser. Fylt ut bare for flyktningenheten og NAV.'],
    measure: ['Kilde', 'Tallet løftet holdes opp mot. Tomt når portalen ikke har noe tall for det.'],
    comments: ['Kommentarer', 'Hvor mange kommentarer leverandøren og oppdragsgiveren har skrevet.'],
  },
} as const;

const reports = {
  title: 'Kvartalsrapporter',
  about: 'Én rad for hver rapport fra en leverandør om et kvartal på en kontrakt, også dem som ikke er begynt.',
  source: 'Rapportene er skrevet av leverandørene og besvart av oppdragsgiverne.',
  fields: {
    quarter: ['Kvartalets slutt', 'Siste dag i kvartalet rapporten gjelder.'],
    contract: ['Kontrakt', 'Kontrakten rapporten gjelder.'],
    buyer: ['Oppdragsgiver', 'Den som får rapporten.'],
    supplier: ['Leverandør', 'Den som skriver rapporten.'],
    state: ['Status', 'Hvordan rapporten står. Bare leverandøren ser om den er begynt.'],
    figuresPublished: ['Tallene er publisert', 'Om flyktningenheten har publisert tallene for kvartalet. Før det kan rapporten ikke sendes.'],
    dueOn: ['Frist', 'Når neste steg skal være gjort. Tomt når ingenting venter, eller når tallene ikke er publisert.'],
  },
} as const;

export const achievementDataset: Texts<typeof achievement> = { nb: achievement };
export const periodicReportsDataset: Texts<typeof reports> = { nb: reports };
