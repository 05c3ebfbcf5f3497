import type { Texts } from '../texts';

const person = {
  lastName: ['Etternavn', 'Kandidatens etternavn. Tomt når personen ikke lenger deles med den som laster ned.'],
  firstName: ['Fornavn', 'Kandidatens fornavn. Tomt når personen ikke lenger deles med den som laster ned.'],
} as const;
const reference = ['Referanse', 'Praksisplassens referanse i portalen.'] as const;

const placements = {
  title: 'Praksisplasser',
  about: 'Én rad for hver praksisplass eller forespørsel. Det som er feilregistrert, er med bare når statusen er valgt.',
  source: 'Registrert av flyktningenheten og leverandørene. Status regnes ut av datoene.',
  fields: {
    ...person,
    reference,
    status: ['Status', 'Hvordan praksisplassen står den dagen radene gjelder.'],
    supplier: ['Leverandør', 'Virksomheten som har praksisplassen.'],
    contract: ['Kontrakt', 'Kontrakten praksisplassen hører til.'],
    plannedFrom: ['Planlagt start', 'Dagen praksisen etter planen begynner. Tomt når det ikke er avtalt.'],
    startedOn: ['Startet', 'Første dag i praksis. Tomt før praksisen har begynt.'],
    endedOn: ['Sluttet', 'Siste dag i praksis. Tomt så lenge praksisen varer.'],
  },
} as const;

const answered = {
  title: 'Besvarte forespørsler',
  about: 'Én rad for hver forespørsel om praksisplass som leverandøren har svart på.',
  source: 'Forespørslene er sendt av flyktningenheten, svarene gitt av leverandøren.',
  fields: {
    ...person,
    reference,
    requestedAt: ['Forespurt', 'Når flyktningenheten ba om plassen.'],
    answeredAt: ['Besvart', 'Når leverandøren svarte.'],
    saidYes: ['Godtatt', 'Om leverandøren sa ja.'],
    status: ['Status nå', 'Hvordan praksisplassen står den dagen radene gjelder.'],
  },
} as const;

const open = {
  title: 'Ubesvarte forespørsler',
  about: 'Én rad for hver forespørsel som venter på svar, de eldste først. Det samme som står på skjermen, høyst 50.',
  source: 'Registrert av flyktningenheten, med det kandidaten har sagt ja til å dele.',
  fields: {
    reference,
    lastName: ['Etternavn', 'Kandidatens etternavn.'],
    firstName: ['Fornavn', 'Kandidatens fornavn.'],
    requestedAt: ['Forespurt', 'Når flyktningenheten ba om plassen.'],
    contract: ['Kontrakt', 'Kontrakten det bes om plass på.'],
    department: ['Avdeling', 'Avdelingen det bes om plass i. Tomt når det ikke er sagt.'],
    plannedFrom: ['Fra', 'Første dag i perioden det bes om.'],
    plannedTo: ['Til', 'Siste dag i perioden det bes om.'],
    daysPerWeek: ['Dager per uke', 'Hvor mange dager i uken kandidaten skal være i praksis.'],
    hoursPerWeek: ['Timer per uke', 'Hvor mange timer i uken kandidaten skal være i praksis.'],
    goal: ['Mål', 'Hva praksisen skal føre til.'],
    norwegianLevel: ['Norsknivå', 'Nivået i norsk etter det europeiske rammeverket.'],
    motherTongue: ['Morsmål', 'Kandidatens morsmål.'],
    sharedNeeds: ['Behov', 'Det leverandøren trenger å vite om kandidatens behov.'],
  },
} as const;

const before = (what: string) => [`${what} før`, `${what} før endringen: på praksisen nå når forslaget venter, ellers da det ble besvart.`] as const;
const after = (what: string) => [`${what} foreslått`, `${what} etter endringen. Fylt ut bare når forslaget gjelder det.`] as const;

const proposals = {
  title: 'Forslag',
  about: 'Én rad for hvert forslag en leverandør har laget om å endre en praksis.',
  source: 'Forslagene er skrevet av leverandøren, svarene av flyktningenheten.',
  fields: {
    ...person,
    kind: ['Forslag', 'Hva forslaget går ut på.'],
    status: ['Status', 'Hvordan forslaget står.'],
    dayBefore: before('Siste dag'),
    dayAfter: after('Siste dag'),
    daysBefore: before('Dager per uke'),
    daysAfter: after('Dager per uke'),
    hoursBefore: before('Timer per uke'),
    hoursAfter: after('Timer per uke'),
    departmentBefore: before('Avdeling'),
    departmentAfter: after('Avdeling'),
    mentorBefore: before('Mentor'),
    mentorAfter: after('Mentor'),
    endReason: ['Slik slutter praksisen', 'Sluttårsaken i et forslag om å avslutte.'],
    endDetail: ['Nærmere grunn', 'Den nærmere grunnen i et forslag om å avslutte.'],
    proposedAt: ['Foreslått', 'Når forslaget ble sendt.'],
    proposedBy: ['Foreslått av', 'Den som sendte forslaget.'],
    decidedAt: ['Avgjort', 'Når forslaget ble godkjent, avvist, trukket eller erstattet.'],
    rejectionText: ['Hvorfor det ble avvist', 'Grunnen flyktningenheten ga.'],
  },
} as const;

const reports = {
  title: 'Ukerapporter',
  about: 'Én rad for hver uke mentoren har meldt fra om, på én praksisplass.',
  source: 'Meldt av mentoren hos leverandøren.',
  fields: {
    week: ['Uken begynner', 'Mandagen i uken.'],
    present: ['Til stede', 'Antall meldte dager kandidaten var til stede.'],
    ill: ['Syk', 'Antall meldte dager kandidaten var syk.'],
    agreed: ['Avtalt fravær', 'Antall meldte dager kandidaten var borte etter avtale.'],
    notAgreed: ['Ikke avtalt fravær', 'Antall meldte dager kandidaten var borte uten avtale.'],
    howItGoes: ['Hvordan det går', 'Mentorens vurdering av uken.'],
    note: ['Mentorens ord', 'Det mentoren skrev.'],
    reportedBy: ['Meldt av', 'Den som meldte.'],
    savedAt: ['Meldt', 'Når det sist ble meldt.'],
  },
} as const;

const contacts = {
  title: 'Kontakt etter ukerapporter',
  about: 'Én rad for hver kontakt flyktningenheten har hatt etter en ukerapport, på én praksisplass, den siste først.',
  source: 'Registrert av flyktningenheten. Bare den ser det.',
  fields: {
    contactedOn: ['Dato', 'Dagen dere hadde kontakt.'],
    registeredBy: ['Registrert av', 'Den som registrerte kontakten.'],
    note: ['Hva dere kom fram til', 'Det som ble skrevet.'],
  },
} as const;

const plan = {
  title: 'Opplæringsplanen på en praksisplass',
  about: 'Én rad for hvert mål i planen, i planens rekkefølge. Det som er tatt ut av planen, er ikke med.',
  source: 'Skrevet av leverandøren. Nivåene er satt av mentoren eller koordinatoren.',
  fields: {
    placement: ['Praksisplass', 'Praksisplassens referanse i portalen.'],
    module: ['Modul', 'Modulen målet hører til.'],
    hours: ['Timer', 'Hvor mange timer modulen er planlagt med.'],
    isCompleted: ['Modulen er fullført', 'Om alle målene i modulen er nådd på egen hånd.'],
    aim: ['Mål', 'Det kandidaten skal lære.'],
    level: ['Nivå', 'Hvor langt kandidaten er kommet med målet.'],
  },
} as const;

const outcomes = {
  title: 'Hva praksisplassene på kontrakten fører til',
  about: 'Én rad for hver leverandør på kontrakten med sluttvurderinger som den som laster ned, har innsyn i.',
  source: 'Sluttvurderingene leverandørene har skrevet. Under 5 vurderinger vises ikke, og da er antallene tomme.',
  fields: {
    supplier: ['Leverandør', 'Virksomheten som hadde praksisplassene.'],
    assessed: ['Sluttvurderinger', 'Hvor mange sluttvurderinger som er talt.'],
    hired: ['Ansatt', 'Hvor mange som ble ansatt hos leverandøren.'],
    offered: ['Fikk tilbud', 'Hvor mange som fikk tilbud om jobb uten å bli ansatt.'],
    notHired: ['Ikke ansatt, uten tilbud', 'Hvor mange som ikke fikk tilbud om jobb.'],
    reasons: ['Hvorfor ikke ansatt', 'Grunnene leverandøren ga, med hvor mange hver gjelder.'],
  },
} as const;

export const placementsDataset: Texts<typeof placements> = { nb: placements };
export const answeredRequestsDataset: Texts<typeof answered> = { nb: answered };
export const openRequestsDataset: Texts<typeof open> = { nb: open };
export const proposalsDataset: Texts<typeof proposals> = { nb: proposals };
export const reportsDataset: Texts<typeof reports> = { nb: reports };
export const contactsDataset: Texts<typeof contacts> = { nb: contacts };
export const planDataset: Texts<typeof plan> = { nb: plan };
export const outcomesDataset: Texts<typeof outcomes> = { nb: outcomes };
