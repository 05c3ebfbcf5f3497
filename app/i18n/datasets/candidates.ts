import type { Texts } from '../texts';

const candidates = {
  title: 'Kandidater',
  about: 'Én rad for hver kandidat den som laster ned, har tilgang til.',
  source: 'Registrert av flyktningenheten. Status regnes ut av praksisplassene og datoene deres.',
  fields: {
    reference: ['Referanse', 'Kandidatens referanse i portalen. Den endres aldri.'],
    lastName: ['Etternavn', 'Kandidatens etternavn.'],
    firstName: ['Fornavn', 'Kandidatens fornavn.'],
    norwegianLevel: ['Norsknivå', 'Nivået i norsk etter det europeiske rammeverket. Tomt når det ikke er registrert.'],
    status: ['Siste praksisplass', 'Hvordan den nyeste praksisplassen eller forespørselen står den dagen radene gjelder. Tomt når kandidaten ikke har noen.'],
    hasLeft: ['Ute av målgruppen', 'Om kandidaten er registrert ut av målgruppen senest den dagen radene gjelder.'],
    protectedAddress: ['Adressesperre', 'Om kandidaten har adressesperre. Slike kandidater ses bare av veilederen sin og faglederen.'],
    registeredOn: ['Registrert', 'Dagen kandidaten ble registrert i portalen.'],
  },
} as const;

const person = ['Kandidat', 'Kandidatens navn.'] as const;

const placements = {
  title: 'Praksisplassene til én kandidat',
  about: 'Én rad for hver praksisplass eller forespørsel, den nyeste først. Det som er feilregistrert, er ikke med.',
  source: 'Registrert av flyktningenheten og leverandørene. Status regnes ut av datoene.',
  fields: {
    person,
    reference: ['Referanse', 'Praksisplassens referanse i portalen.'],
    supplier: ['Leverandør', 'Virksomheten som har praksisplassen.'],
    contract: ['Kontrakt', 'Kontrakten praksisplassen hører til.'],
    plannedFrom: ['Planlagt start', 'Dagen praksisen etter planen begynner.'],
    plannedTo: ['Planlagt slutt', 'Dagen praksisen etter planen slutter.'],
    startedOn: ['Startet', 'Første dag i praksis. Tomt før praksisen har begynt.'],
    endedOn: ['Sluttet', 'Siste dag i praksis. Tomt så lenge praksisen varer.'],
    status: ['Status', 'Hvordan praksisplassen står den dagen radene gjelder.'],
  },
} as const;

const jobs = {
  title: 'Arbeidsforholdene til én kandidat',
  about: 'Én rad for hver jobb, den nyeste først, og én for hvert lønnstilskudd når jobben har flere.',
  source: 'Registrert av flyktningenheten. Lønnstilskudd er registrert av NAV eller flyktningenheten.',
  fields: {
    person,
    employer: ['Arbeidsgiver', 'Navnet, eller organisasjonsnummeret når navnet ikke er registrert.'],
    form: ['Ansettelse', 'Hva slags ansettelse det er.'],
    percent: ['Stillingsprosent', 'Hvor stor stillingen var fra første dag.'],
    from: ['Fra', 'Første dag i jobben.'],
    to: ['Til', 'Siste dag i jobben. Tomt så lenge den varer.'],
    subsidyFrom: ['Lønnstilskudd fra', 'Første dag med lønnstilskudd. Tomt når jobben er uten.'],
    subsidyTo: ['Lønnstilskudd til', 'Siste dag med lønnstilskudd.'],
    subsidyPercent: ['Lønnstilskudd, prosent', 'Hvor stor del av lønnen tilskuddet dekker. Tomt når det ikke er registrert.'],
  },
} as const;

const followUps = {
  title: 'Oppfølgingen av én kandidat',
  about: 'Én rad for hver gang noen har funnet ut hvordan det gikk, den nyeste først. Det som er feilregistrert, er ikke med.',
  source: 'Registrert av flyktningenheten og NAV, eller svart av leverandøren.',
  fields: {
    person,
    statusDate: ['Dato', 'Dagen svaret gjelder.'],
    status: ['Status', 'Hvordan det gikk med kandidaten den dagen.'],
    source: ['Hvem det kommer fra', 'Hvem som sa det.'],
    method: ['Hvordan det ble sjekket', 'Hva svaret bygger på. Tomt når det ikke er registrert.'],
    note: ['Merknad', 'Det den som registrerte, skrev.'],
    registeredOn: ['Registrert', 'Dagen det ble registrert.'],
    registeredBy: ['Registrert av', 'Den som registrerte. Tomt når det er importert.'],
  },
} as const;

export const candidatesDataset: Texts<typeof candidates> = { nb: candidates };
export const candidatePlacementsDataset: Texts<typeof placements> = { nb: placements };
export const candidateJobsDataset: Texts<typeof jobs> = { nb: jobs };
export const candidateFollowUpsDataset: Texts<typeof followUps> = { nb: followUps };
