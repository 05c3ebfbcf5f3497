import type { Texts } from '../texts';

const commitments = {
  title: 'Løfter fra tilbudet',
  about: 'Én rad for hvert løfte på kontrakten, også de som er trukket tilbake. En leverandør får sine egne.',
  source: 'Registrert fra tilbudet av oppdragsgiveren eller flyktningenheten.',
  fields: {
    contract: ['Kontrakt', 'Kontrakten løftet er gitt på.'],
    supplier: ['Leverandør', 'Den som har gitt løftet.'],
    part: ['Del av kriteriet', 'Delen av tildelingskriteriet løftet hører til.'],
    promise: ['Løfte', 'Hele løftet med ord.'],
    kind: ['Hva er lovet', 'Hva slags løfte det er.'],
    direction: ['Retning', 'Om tallet er det minste eller det meste.'],
    value: ['Tall', 'Tallet som er lovet. Prosent står som 60 for 60 prosent.'],
    unit: ['Enhet', 'Det tallet teller i et løfte med leverandørens egne ord. Ellers tomt.'],
    basis: ['Hva tallet gjelder for', 'Om tallet gjelder hvert år, hele kontraktsperioden, hele tiden eller en andel.'],
    changedOn: ['Sist skrevet', 'Dagen løftet sist ble registrert, endret eller trukket tilbake.'],
    changes: ['Endringer', 'Hvor mange ganger løftet er endret etter at det ble registrert.'],
    isWithdrawn: ['Trukket tilbake', 'Om løftet ikke gjelder lenger.'],
  },
} as const;

const tokens = {
  title: 'Nøkler til API-et',
  about: 'Én rad for hver nøkkel, de nyeste først. Selve nøkkelen er ikke med.',
  source: 'Laget av faglederen eller innkjøperen.',
  fields: {
    purpose: ['Brukes til', 'Hva nøkkelen er laget for.'],
    start: ['Nøkkelen begynner med', 'De første tegnene, så den kan kjennes igjen.'],
    organisation: ['Organisasjon', 'Hvem nøkkelen hører til. Fylt ut bare for administratoren.'],
    scope: ['Gir tilgang til', 'Hvilke tall nøkkelen åpner for.'],
    state: ['Status', 'Om nøkkelen virker den dagen radene gjelder.'],
    expiresOn: ['Gjelder til og med', 'Siste dag nøkkelen virker.'],
    lastCalledAt: ['Sist brukt', 'Siste kall. Tomt når den ikke er brukt så lenge kallene er lagret.'],
  },
} as const;

const key = ['Brukes til', 'Hva nøkkelen er laget for.'] as const;

const calls = {
  title: 'Kall med en nøkkel',
  about: 'Én rad for hvert av de siste kallene med nøkkelen, de nyeste først. Det samme som står på skjermen, høyst 50.',
  source: 'Skrevet av portalen når et program kaller.',
  fields: {
    key,
    calledAt: ['Tidspunkt', 'Når kallet kom.'],
    path: ['Adresse', 'Hva programmet spurte etter.'],
    status: ['Svar', 'HTTP-koden portalen svarte med. 400 og over er avvist.'],
  },
} as const;

const callDays = {
  title: 'Kall per dag med en nøkkel',
  about: 'Én rad for hver dag nøkkelen ble brukt, de siste dagene først. Det samme som står på skjermen, høyst 30.',
  source: 'Talt av portalen.',
  fields: {
    key,
    day: ['Dag', 'Dagen i Norge.'],
    calls: ['Kall', 'Hvor mange kall som kom.'],
    refused: ['Avvist', 'Hvor mange av dem som ble avvist.'],
  },
} as const;

export const commitmentsDataset: Texts<typeof commitments> = { nb: commitments };
export const tokensDataset: Texts<typeof tokens> = { nb: tokens };
export const callsDataset: Texts<typeof calls> = { nb: calls };
export const callDaysDataset: Texts<typeof callDays> = { nb: callDays };
