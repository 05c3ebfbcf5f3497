import type { ApiScope, TokenState } from '~/domain/api/api-token';
import type { Texts } from './texts';

/** The screens where an organisation makes and takes back keys to the API. */
const nb = {
  title: 'API-tilgang',
  intro: {
    own: 'Med en nøkkel kan et eget rapporteringsverktøy hente tall fra Praksisporten. Nøkkelen hører til organisasjonen, og gir aldri tilgang til personer.',
    all: 'Alle nøkler som er laget i portalen. Du kan trekke dem tilbake. Faglederen og innkjøperen lager dem selv.',
  },
  documentation: 'Slik bruker du API-et',
  add: 'Lag en nøkkel',
  count: (total: number) => (total === 1 ? '1 nøkkel' : `${total} nøkler`),
  caption: 'Nøkler, de nyeste først',
  purpose: 'Brukes til',
  purposeHint: 'For eksempel «Kvartalsrapporten til kommunestyret». Leses av kollegene dine og administratoren.',
  key: 'Nøkkel',
  keyBegins: (start: string) => `${start}…`,
  organisation: 'Organisasjon',
  opens: 'Gir tilgang til',
  state: 'Status',
  expires: 'Gjelder til og med',
  lastCalled: 'Sist brukt',
  notCalled: (days: number) => `Ikke de siste ${days} dagene`,
  made: 'Laget',
  madeBy: (moment: string, name: string) => `${moment} av ${name}`,
  revoked: 'Trukket tilbake',
  reason: 'Hvorfor',
  states: { working: 'Virker', expired: 'Gått ut', revoked: 'Trukket tilbake' } satisfies Record<TokenState, string>,
  scopes: {
    'releases:read': 'Publiserte tall for egne kontrakter',
    'figures:read': 'Eksakte nøkkeltall',
  } satisfies Record<ApiScope, string>,
  emptyTitle: 'Ingen nøkler ennå',
  emptyText: {
    own: 'Lag en nøkkel når dere vil hente tallene med et eget verktøy.',
    all: 'Her kommer nøklene når en fagleder eller en innkjøper lager en.',
  },
  newTitle: 'Lag en nøkkel til API-et',
  newIntro: (opens: string) =>
    `Nøkkelen gir tilgang til: ${opens.toLowerCase()}. Den vises én gang, når du har laget den. Lag heller flere nøkler enn å dele én mellom flere verktøy, så kan du trekke tilbake én uten å stoppe de andre.`,
  expiresHint: (latest: string) => `Siste dag nøkkelen virker, dd.mm.åååå. Senest ${latest}.`,
  submitNew: 'Lag nøkkelen',
  madeTitle: 'Nøkkelen er laget',
  shownHeading: 'Nøkkelen',
  shownOnce: 'Nøkkelen vises bare her, og bare nå. Kopier den inn i verktøyet før du går videre. Mister du den, lager du en ny.',
  keepSafe:
    'Den som har nøkkelen, kan lese tallene. Legg den der verktøyet lagrer passord, ikke i en e-post, et dokument eller en adresse. Kommer den på avveie, trekker du den tilbake med en gang.',
  toList: 'Til oversikten over nøkler',
  callsTitle: 'Siste kall',
  callsText: (shown: number, days: number) => `De siste ${shown} kallene med nøkkelen. Kall slettes etter ${days} dager.`,
  callsCaption: 'Siste kall, de nyeste først',
  moment: 'Tidspunkt',
  path: 'Adresse',
  status: 'Svar',
  answered: (status: number) => (status < 400 ? `${status}` : `${status}, avvist`),
  daysTitle: 'Kall per dag',
  daysCaption: 'Kall per dag, de siste dagene først',
  day: 'Dag',
  calls: 'Kall',
  refused: 'Avvist',
  noCallsTitle: 'Nøkkelen er ikke brukt',
  noCallsText: (days: number) => `Ingen kall de siste ${days} dagene.`,
  revoke: 'Trekk tilbake',
  revokeTitle: 'Trekk tilbake nøkkelen',
  revokeIntro: (purpose: string, start: string) =>
    `«${purpose}» (${start}…) slutter å virke med en gang, og kan ikke tas i bruk igjen. Verktøy som bruker den, får ikke flere tall.`,
  revokeReason: 'Hvorfor trekkes den tilbake?',
  revokeReasonWho: 'Leses av kollegene dine og administratoren. Høyst 500 tegn.',
  submitRevoke: 'Trekk tilbake nøkkelen',
  receipts: { trukket: 'Nøkkelen er trukket tilbake og virker ikke lenger.' },
} as const;

export const apiTokenTexts: Texts<typeof nb> = { nb };
