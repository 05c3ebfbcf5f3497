import type { ApiScope } from '~/domain/api/api-token';
import type { EndpointName } from '~/domain/api/endpoints';
import type { ApiParameter } from '~/domain/api/parameters';
import type { Texts } from './texts';

const endpoints: Readonly<Record<EndpointName, { title: string; text: string }>> = {
  listContracts: {
    title: 'Kontrakter',
    text: 'Oppdragsgiveren får sine egne kontrakter, flyktningenheten får alle.',
  },
  listReleases: {
    title: 'Publiseringer',
    text: 'Det flyktningenheten har publisert til oppdragsgiveren, kvartal for kvartal, det nyeste først. En rettelse er en ny revisjon, og den gamle kan fortsatt leses.',
  },
  readRelease: {
    title: 'Én publisering',
    text: 'De publiserte tallene: for alle oppdragsgiverens kontrakter samlet, for hver kontrakt, og for hver leverandør på kontrakten. Et publisert tall endrer seg aldri.',
  },
  readFigures: {
    title: 'Nøkkeltall for alle kontrakter',
    text: 'De samme tallene som på siden «Nøkkeltall», eksakt. Uten parametre er det alt fram til i dag.',
  },
  readContractFigures: {
    title: 'Nøkkeltall for én kontrakt',
    text: 'De samme tallene som på siden «Nøkkeltall», eksakt, for én kontrakt. Uten parametre er det alt fram til i dag, med kontraktens egen klokke.',
  },
};

const parameters: Readonly<Record<ApiParameter, string>> = {
  from: 'Første dag i perioden, åååå-mm-dd. Uten den: fra begynnelsen (1900-01-01).',
  to: 'Siste dag i perioden, åååå-mm-dd. Uten den: stikkdatoen.',
  asOf: 'Stikkdatoen, åååå-mm-dd: dagen tallene ses fra. Uten den: i dag.',
  clock: 'Hva de 6 og 12 månedene telles fra: exit, start eller hire. Uten den: kontraktens egen, eller exit når det er alle kontrakter.',
  supplier: 'Leverandørens organisasjonsnummer, ni sifre: bare praksisplassene der denne leverandøren gir praksisen. Uten det: alle.',
  page: 'Siden i listen, fra 1. Uten den: den første.',
};

const pathParameters: Readonly<Record<string, string>> = {
  id: 'Publiseringens id, slik den står i listen over publiseringer.',
  reference: 'Kontraktens referanse, slik den står i listen over kontrakter.',
};

const scopes: Readonly<Record<ApiScope, string>> = {
  'releases:read': 'leser kontraktene og de publiserte tallene for oppdragsgiveren nøkkelen er laget for',
  'figures:read': 'leser alle kontrakter og eksakte nøkkeltall for flyktningenheten',
};

const nb = {
  title: 'API-dokumentasjon',
  intro: 'Slik henter et eget rapporteringsverktøy tall fra Praksisporten. API-et kan bare leses, og ingen av svarene gjelder enkeltpersoner.',
  apiTitle: 'Praksisporten: nøkkeltall',
  apiDescription: 'Nøkkeltall for praksisplasser i kontrakter om renhold. API-et kan bare leses. Ingen av svarene gjelder enkeltpersoner.',
  document: 'OpenAPI-dokumentet',
  documentText: 'Dokumentet beskriver det samme for programmer, og kan brukes til å lage en klient:',
  contents: 'På denne siden',
  about: 'Om hvert tall',
  aboutText: 'Hvordan tallene er laget, hvor de kommer fra og hva som kan være feil, står på siden',
  aboutLink: 'Om tallene',
  access: 'Tilgang',
  accessText: [
    'Faglederen i flyktningenheten og innkjøperen hos oppdragsgiveren lager nøkler under «API-tilgang» i portalen. Nøkkelen hører til organisasjonen, gjelder i høyst tolv måneder og kan trekkes tilbake når som helst.',
    'Send nøkkelen i hodet Authorization. Den skal aldri stå i adressen. Innlogging i portalen gir ikke tilgang til API-et.',
  ],
  scopeIntro: 'En nøkkel gir én av disse tilgangene:',
  scopes,
  example: 'Et eksempel',
  exampleText: 'Bytt ut nøkkelen med din egen, og referansen med en av kontraktene i listen:',
  exampleReference: 'TK-2025-01',
  limits: 'Grenser',
  limitText: (calls: number, seconds: number) =>
    `Hver nøkkel kan brukes til ${calls} kall i løpet av ${seconds} sekunder. Etter det svarer API-et 429, og hodet Retry-After sier hvor mange sekunder du må vente.`,
  failureText: (calls: number, minutes: number) =>
    `Fra én adresse kan det komme ${calls} kall med nøkler som ikke virker i løpet av ${minutes} minutter.`,
  cacheText: 'Svarene har hodet ETag. Send det tilbake i If-None-Match, så får du 304 uten innhold når ingenting er endret.',
  logText: (days: number) =>
    `Hvert kall blir logget med tidspunkt, adresse og svarkode, og loggen slettes etter ${days} dager. Organisasjonen ser den på nøkkelens side.`,
  versionText: 'I denne versjonen kan det komme nye felt og nye adresser. Felt som finnes, blir ikke borte og får ikke ny betydning uten at adressen får et nytt versjonsnummer.',
  endpoints,
  endpointsTitle: 'Adresser',
  parameters,
  pathParameters,
  needs: 'Tilgang som trengs',
  parametersTitle: 'Parametre',
  noParameters: 'Ingen parametre.',
  parameter: 'Parameter',
  required: 'må være med',
  answer: 'Svar',
  meaning: 'Betydning',
  fieldsTitle: 'Feltene i svarene',
  fieldsOf: (name: string) => `Feltene i ${name}`,
  field: 'Felt',
  type: 'Type',
  optional: 'ikke alltid med',
  problems: 'Feil',
  problemsText: 'Når det ikke blir noe svar, er innholdet application/problem+json med feltene i Problem. Dette er feilene:',
  code: 'Kode',
  status: 'Status',
  ok: 'Svaret.',
  unchanged: 'Ingenting er endret siden svaret med denne ETag-en.',
  retryAfter: 'Sekunder til du kan prøve igjen.',
  etag: 'Svarets merke, til If-None-Match.',
  types: {
    integer: 'heltall',
    number: 'tall',
    string: 'tekst',
    date: 'dato',
    moment: 'tidspunkt',
    address: 'adresse',
    listOf: (type: string) => `liste av ${type}`,
    or: ' eller ',
    nothing: 'null',
  },
} as const;

export const apiDocumentationTexts: Texts<typeof nb> = { nb };
