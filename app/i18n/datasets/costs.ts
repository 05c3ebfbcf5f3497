import type { Texts } from '../texts';

const contract = ['Kontrakt', 'Kontrakten radene gjelder.'] as const;
const supplier = ['Leverandør', 'Den som har sendt oppgaven eller lovet tiltaket.'] as const;

const hours = {
  title: 'Kostnad i timer på kontrakten',
  about: 'Én rad for hvert kvartal. For oppdragsgiveren er det timene som er publisert, og kvartaler med få i praksis står sammen med de neste.',
  source: 'Kostnadsoppgavene leverandørene har sendt.',
  fields: {
    contract,
    first: ['Fra og med kvartal', 'Siste dag i det første kvartalet timene gjelder.'],
    last: ['Til og med kvartal', 'Siste dag i det siste kvartalet timene gjelder.'],
    mentorHours: ['Mentortimer', 'Timer brukt av mentorer, slik leverandørene har oppgitt dem.'],
    trainingHours: ['Timer opplæring', 'Timer opplæring gitt, slik leverandørene har oppgitt dem.'],
  },
} as const;

const measures = {
  title: 'Tiltak som holder prisen nede',
  about: 'Én rad for hvert tiltak på kontrakten.',
  source: 'Lagt inn av leverandørene.',
  fields: {
    contract,
    supplier,
    text: ['Tiltak', 'Hva leverandøren gjør for at prisen ikke skal øke.'],
    part: ['Del av arbeidet', 'Hvilken del av arbeidet tiltaket gjelder.'],
    state: ['Status', 'Hvordan tiltaket står den dagen radene gjelder.'],
    plannedFor: ['Planlagt på plass', 'Dagen tiltaket skulle være på plass.'],
    inPlaceOn: ['Kom på plass', 'Dagen tiltaket kom på plass. Tomt når det ikke er det.'],
    closedOn: ['Droppet eller avsluttet', 'Dagen tiltaket ble droppet eller avsluttet.'],
    isDocumented: ['Dokumentert', 'Om leverandøren har vist til noe som dokumenterer tiltaket.'],
    comments: ['Kommentarer', 'Hvor mange kommentarer tiltaket har.'],
  },
} as const;

const statements = {
  title: 'Kostnadsoppgaver',
  about: 'Én rad for hvert kvartal og hver leverandør. Timer og støtte er tomme for oppdragsgiveren, som ser dem samlet for kontrakten.',
  source: 'Kostnadsoppgavene leverandørene har sendt.',
  fields: {
    contract,
    quarter: ['Kvartal', 'Siste dag i kvartalet.'],
    supplier,
    number: ['Utgave', 'Hvilken utgave av oppgaven som gjelder. Tomt når ingen er sendt.'],
    priceEffect: ['Virkning på prisen, prosent', 'Leverandørens egen vurdering, i prosent av kontraktens verdi. Under null er billigere.'],
    mentorHours: ['Mentortimer', 'Timer brukt av mentorer i kvartalet.'],
    trainingHours: ['Timer opplæring', 'Timer opplæring gitt i kvartalet.'],
    support: ['Støtte i kroner', 'Lønnstilskudd og annen støtte mottatt i kvartalet.'],
  },
} as const;

export const costHoursDataset: Texts<typeof hours> = { nb: hours };
export const costMeasuresDataset: Texts<typeof measures> = { nb: measures };
export const costStatementsDataset: Texts<typeof statements> = { nb: statements };
