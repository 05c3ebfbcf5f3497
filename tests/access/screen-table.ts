// Every URL of the portal: who may open it for a row of their own side, and which row that is. Written by hand.
import { fromDateColumn, today } from '~/domain/calendar-date.ts';
import { misuseRules } from '~/domain/misuse-signals.ts';
import { lastQuarterEnd, quarterSlug } from '~/domain/quarter.ts';
import type { Role } from '~/domain/viewer.ts';
import type { Side } from '../support/world.ts';

export interface Screen {
  /** Who gets the screen for a row of their own; everybody else gets 404, as for a row that does not exist. */
  opens: readonly Role[];
  /** The parameters of the URL for a side, and where each role has a row of its own kind, for the role; a screen without a row has none. */
  row?: (side: Side, role?: Role) => Record<string, string>;
  /** Those among `opens` for whom a foreign row is theirs too: contracts are read by all who follow results. */
  opensForeign?: readonly Role[];
  /** What the screen needs to be asked about. */
  search?: string;
  /** The row stands in the form, so that a form without one is 404 also for those who may. */
  formNamesRow?: boolean;
}

const unit: readonly Role[] = ['caseworker', 'unit_lead'];
const followers: readonly Role[] = [...unit, 'nav_advisor'];
const everybody: readonly Role[] = [...followers, 'coordinator', 'mentor', 'buyer', 'admin'];
const managers: readonly Role[] = ['admin', 'unit_lead'];
const tokenKeepers: readonly Role[] = ['unit_lead', 'buyer', 'admin'];
const suppliers: readonly Role[] = ['coordinator', 'mentor'];

const candidate = ({ candidate: { id } }: Side) => ({ id });
const meeting = ({ candidate: { id }, meeting: { id: of } }: Side) => ({ id, meeting: of });
const step = ({ step: { id } }: Side) => ({ id });
const placement = ({ placement: { id } }: Side) => ({ id });
const request = ({ request: { id } }: Side) => ({ id });
const waiting = ({ waiting: { id } }: Side) => ({ id });
const employment = ({ employment: { id } }: Side) => ({ id });
const subsidy = ({ subsidy: { id } }: Side) => ({ id });
const result = ({ candidate: { id }, decision }: Side) => ({ id, dato: fromDateColumn(decision.measuredOn) });
const followUp = ({ followUp: { id } }: Side) => ({ id });
const closing = ({ closing: { id } }: Side) => ({ id });
const assessed = ({ assessed: { id } }: Side) => ({ id });
const offer = ({ offer: { id } }: Side) => ({ id });
const signal = ({ watched: { id } }: Side) => ({ kind: misuseRules.practice_over_12_months.slug, subject: id });
const upload = ({ upload: { id } }: Side) => ({ id });
const contract = ({ contract: { id } }: Side) => ({ id });
const commitment = ({ contract: { id }, commitment: { id: of } }: Side) => ({ id, commitment: of });
const quarter = ({ contract: { id } }: Side) => ({ id, quarter: quarterSlug(lastQuarterEnd(today())) });
const measure = ({ measure: { id } }: Side) => ({ id });
const tender = ({ tenders: { tender: { id } } }: Side) => ({ id });
const tenderer = ({ tenders: of }: Side) => ({ id: of.tender.id, tenderer: of.tenderer.id, commitment: of.tendered.id });
const report = ({ sentReport: { id } }: Side) => ({ id });
const returnedReport = ({ returnedReport: { id } }: Side) => ({ id });
const reportVersion = ({ sentReport: { id } }: Side) => ({ id, number: '1' });
const reportPlace = ({ contract: { id } }: Side) => ({ contract: id, quarter: '2024-1' });
const organisation = ({ supplier: { id } }: Side) => ({ id });
const caseworker = ({ members }: Side) => ({ id: members.caseworker.user.id, membership: members.caseworker.membership.id });
const closed = ({ closed: { user } }: Side) => ({ id: user.id });
const mail = ({ mail: { id } }: Side) => ({ id });
/** A buyer's key is the buyer's, and a unit's the unit's. */
const apiToken = ({ unitToken, buyerToken }: Side, role?: Role) => ({ id: (role === 'buyer' ? buyerToken : unitToken).id });
const mentor = ({ members }: Side) => ({ id: members.mentor.membership.id });

const template = ({ template: { id } }: Side) => ({ id });
const trainingModule = ({ placement: { id }, trainingModule: { id: module } }: Side) => ({ id, module });

/** Screens that need no sign-in, and those whose answer is not a page. */
export const withoutRole = ['logg-inn', 'logg-ut', 'okt', 'om-tallene', 'api-dokumentasjon', 'velg-passord/:code', 'sjekk', 'sjekk/:code', '*'];

/** Addresses of the API: they take no session, and `api.test.ts` asks them with tokens. */
export const ofTheApi = [
  'api/v1/openapi.json',
  'api/v1/contracts',
  'api/v1/contracts/:reference/figures',
  'api/v1/figures',
  'api/v1/releases',
  'api/v1/releases/:id',
  'api/*',
];

export const screens: Readonly<Record<string, Screen>> = {
  '': { opens: everybody },
  'bytt-rolle': { opens: everybody, formNamesRow: true },
  'mitt-passord': { opens: everybody },
  'oppgaver/ligger-etter': { opens: ['unit_lead'] },
  // Nothing waits for an administrator, so nothing is mailed to one.
  varsling: { opens: [...followers, 'coordinator', 'mentor', 'buyer'] },
  kandidater: { opens: followers },
  'kandidater/ny': { opens: unit },
  'kandidater/:id': { opens: followers, row: candidate },
  'kandidater/:id/apne': { opens: unit, row: candidate },
  'kandidater/:id/endre': { opens: unit, row: candidate },
  'kandidater/:id/ut-av-maalgruppen': { opens: unit, row: candidate },
  'kandidater/:id/notat': { opens: unit, row: candidate },
  'kandidater/:id/del-med-nav': { opens: unit, row: candidate },
  'kandidater/:id/del-med-nav/:shareId/avslutt': {
    opens: unit,
    row: ({ candidate: { id }, share }) => ({ id, shareId: share.id }),
  },
  'kandidater/:id/plan': { opens: followers, row: candidate },
  'kandidater/:id/plan/mote/ny': { opens: followers, row: candidate },
  'kandidater/:id/plan/mote/:meeting': { opens: followers, row: meeting },
  'kandidater/:id/plan/mote/:meeting/avlys': { opens: followers, row: meeting },
  'kandidater/:id/nav-utskrift': { opens: followers, row: candidate },
  'kandidater/:id/nav-utskrift/fil': { opens: followers, row: candidate },
  'steg/:id': { opens: followers, row: step },
  'steg/:id/flytt': { opens: followers, row: step },
  'steg/:id/dropp': { opens: followers, row: step },
  'kandidater/:id/onsker': { opens: unit, row: candidate },
  'kandidater/:id/be-om-plass': { opens: unit, row: candidate },
  'kandidater/:id/oppfolging': { opens: followers, row: candidate },
  'kandidater/:id/arbeid/ny': { opens: unit, row: candidate },
  'kandidater/:id/resultat/:dato': { opens: unit, row: result },
  resultater: { opens: followers },
  // The follow-up is the unit's own, so NAV has no say in it.
  'oppfolging/:id/feilregistrert': { opens: unit, row: followUp },
  'arbeid/:id': { opens: followers, row: employment },
  'arbeid/:id/endre': { opens: unit, row: employment },
  'arbeid/:id/avslutt': { opens: unit, row: employment },
  'arbeid/:id/igjen': { opens: unit, row: employment },
  'arbeid/:id/vilkaar/ny': { opens: unit, row: employment },
  'arbeid/:id/lav-lonn': { opens: unit, row: ({ underpaid: { id } }) => ({ id }) },
  'stillingsprosent/:id/feilregistrert': { opens: unit, row: ({ term: { id } }) => ({ id }) },
  'timelonn/:id/feilregistrert': { opens: unit, row: ({ pay: { id } }) => ({ id }) },
  satser: { opens: [...unit, 'admin'] },
  'satser/ny': { opens: ['admin'] },
  'satser/:id/rett': { opens: ['admin'], row: ({ rate: { id } }) => ({ id }), opensForeign: ['admin'] },
  'arbeid/:id/feilregistrert': { opens: unit, row: employment },
  'arbeid/:id/lonnstilskudd/ny': { opens: followers, row: employment },
  'lonnstilskudd/:id/endre': { opens: followers, row: subsidy },
  'lonnstilskudd/:id/feilregistrert': { opens: followers, row: subsidy },
  // Which role may take out which table stands in export-table.ts.
  'eksport/:file': { opens: [...followers, 'coordinator'], row: () => ({ file: 'praksisplasser.csv' }), opensForeign: [...followers, 'coordinator'] },
  datasett: { opens: everybody },
  'datasett/:key': { opens: [...followers, 'coordinator'], row: () => ({ key: 'praksisplasser' }), opensForeign: [...followers, 'coordinator'] },
  nokkeltall: { opens: [...followers, 'coordinator'] },
  'nokkeltall/personer': { opens: followers, search: 'tall=resultater&horisont=6' },
  organisasjoner: { opens: ['admin'] },
  'organisasjoner/ny': { opens: ['admin'] },
  'organisasjoner/:id': { opens: ['admin'], row: organisation, opensForeign: ['admin'] },
  'organisasjoner/:id/endre': { opens: ['admin'], row: organisation, opensForeign: ['admin'] },
  brukere: { opens: managers },
  'brukere/ny': { opens: managers },
  'brukere/:id': { opens: managers, row: caseworker, opensForeign: ['admin'] },
  'brukere/:id/endre': { opens: ['admin'], row: caseworker, opensForeign: ['admin'] },
  'brukere/:id/ny-rolle': { opens: managers, row: caseworker, opensForeign: ['admin'] },
  'brukere/:id/avslutt-rolle/:membership': { opens: managers, row: caseworker, opensForeign: ['admin'] },
  'brukere/:id/ny-lenke': { opens: managers, row: caseworker, opensForeign: ['admin'] },
  'brukere/:id/apne': { opens: ['admin'], row: closed, opensForeign: ['admin'] },
  'e-post': { opens: ['admin'] },
  'e-post/:id': { opens: ['admin'], row: mail, opensForeign: ['admin'] },
  'e-post/:id/prov-igjen': { opens: ['admin'], row: mail, opensForeign: ['admin'] },
  'brukere/:id/steng': { opens: ['admin'], row: caseworker, opensForeign: ['admin'] },
  'api-tilgang': { opens: tokenKeepers },
  'api-tilgang/ny': { opens: ['unit_lead', 'buyer'] },
  'api-tilgang/:id': { opens: tokenKeepers, row: apiToken, opensForeign: ['admin'] },
  'api-tilgang/:id/trekk': { opens: tokenKeepers, row: apiToken, opensForeign: ['admin'] },
  kontrakter: { opens: [...followers, 'coordinator', 'buyer', 'admin'] },
  'kontrakter/ny': { opens: managers },
  'kontrakter/:id': {
    opens: [...followers, 'coordinator', 'buyer', 'admin'],
    row: contract,
    opensForeign: [...followers, 'admin'],
  },
  'kontrakter/:id/endre': { opens: managers, row: contract, opensForeign: managers },
  portefolje: { opens: ['buyer'] },
  'kontrakter/:id/oppfyllelse': { opens: [...followers, 'coordinator', 'buyer'], row: contract, opensForeign: followers },
  // Each side speaks for itself; the unit and NAV only read.
  'kontrakter/:id/oppfyllelse/:commitment/kommentar': { opens: ['coordinator', 'buyer'], row: commitment },
  // A promise is the contract's, which the followers share; the administrator has nothing to do with promises.
  'kontrakter/:id/lofter': { opens: [...followers, 'coordinator', 'buyer'], row: contract, opensForeign: followers },
  'kontrakter/:id/lofter/nytt': { opens: ['unit_lead', 'buyer'], row: contract, opensForeign: ['unit_lead'] },
  'kontrakter/:id/lofter/eget': { opens: ['unit_lead', 'buyer'], row: contract, opensForeign: ['unit_lead'] },
  'kontrakter/:id/lofter/:commitment/endre': { opens: ['unit_lead', 'buyer'], row: commitment, opensForeign: ['unit_lead'] },
  'kontrakter/:id/lofter/:commitment/trekk': { opens: ['unit_lead', 'buyer'], row: commitment, opensForeign: ['unit_lead'] },
  'kontrakter/:id/kostnad': { opens: [...followers, 'coordinator', 'buyer'], row: contract, opensForeign: followers },
  'kontrakter/:id/kostnad/tiltak/ny': { opens: ['coordinator'], row: contract },
  'kontrakter/:id/kostnad/oppgave/:quarter': { opens: ['coordinator'], row: quarter },
  'kostnadstiltak/:id': { opens: [...followers, 'coordinator', 'buyer'], row: measure, opensForeign: followers },
  'kostnadstiltak/:id/kommenter': { opens: ['coordinator', 'buyer'], row: measure },
  'kostnadstiltak/:id/dokumentasjon': { opens: ['coordinator'], row: measure },
  'kostnadstiltak/:id/:step': { opens: ['coordinator'], row: ({ measure: { id } }) => ({ id, step: 'ta-i-bruk' }) },
  'kostnadsoppgaver/:id': { opens: [...followers, 'coordinator', 'buyer'], row: ({ statement: { id } }) => ({ id }), opensForeign: followers },
  'kostnadsoppgaver/:id/send': { opens: ['coordinator'], row: ({ statementDraft: { id } }) => ({ id }) },
  konkurranser: { opens: ['buyer'] },
  'konkurranser/ny': { opens: ['buyer'] },
  'konkurranser/:id': { opens: ['buyer'], row: tender },
  'konkurranser/:id/endre': { opens: ['buyer'], row: tender },
  'konkurranser/:id/sammenlign': { opens: ['buyer'], row: tender },
  'konkurranser/:id/godkjenn': { opens: ['buyer'], row: ({ tenders }) => ({ id: tenders.evaluated.id }) },
  'konkurranser/:id/tildel': { opens: ['buyer'], row: ({ tenders }) => ({ id: tenders.approved.id }) },
  'konkurranser/:id/tilbydere/ny': { opens: ['buyer'], row: tender },
  'konkurranser/:id/tilbydere/:tenderer': { opens: ['buyer'], row: tenderer },
  'konkurranser/:id/tilbydere/:tenderer/svar': { opens: ['buyer'], row: tenderer },
  'konkurranser/:id/tilbydere/:tenderer/poeng': { opens: ['buyer'], row: tenderer },
  'konkurranser/:id/tilbydere/:tenderer/lofter/nytt': { opens: ['buyer'], row: tenderer },
  'konkurranser/:id/tilbydere/:tenderer/lofter/eget': { opens: ['buyer'], row: tenderer },
  'konkurranser/:id/tilbydere/:tenderer/lofter/:commitment/fjern': { opens: ['buyer'], row: tenderer },
  'konkurranser/:id/tilbydere/:tenderer/fjern': { opens: ['buyer'], row: tenderer },
  'konkurranser/:id/tilbydere/:tenderer/kontrakt': {
    opens: ['buyer'],
    row: ({ tenders }) => ({ id: tenders.awarded.id, tenderer: tenders.winner.id }),
  },
  'kontrakter/:id/leverandorer/ny': { opens: managers, row: contract, opensForeign: managers },
  'kontrakter/:id/opplaering': { opens: [...followers, 'coordinator', 'buyer'], row: contract, opensForeign: followers },
  innstillinger: { opens: ['admin'] },
  publiseringer: { opens: [...followers, 'buyer'] },
  'publiseringer/ny/:buyer/:quarter': { opens: ['unit_lead'], row: ({ members, release: { periodEnd } }) => ({ buyer: members.buyer.organisationId, quarter: quarterSlug(fromDateColumn(periodEnd)) }) },
  'publiseringer/:id': { opens: [...followers, 'buyer'], row: ({ release: { id } }) => ({ id }), opensForeign: followers },
  rapporter: { opens: [...followers, 'coordinator', 'buyer'] },
  'rapporter/ny/:contract/:quarter': { opens: ['coordinator'], row: reportPlace },
  'rapporter/:id': { opens: [...followers, 'coordinator', 'buyer'], row: report, opensForeign: followers },
  'rapporter/:id/skriv': { opens: ['coordinator'], row: returnedReport },
  'rapporter/:id/send': { opens: ['coordinator'], row: returnedReport },
  'rapporter/:id/godkjenn': { opens: ['buyer'], row: report },
  'rapporter/:id/returner': { opens: ['buyer'], row: report },
  'rapporter/:id/versjon/:number': { opens: [...followers, 'coordinator', 'buyer'], row: reportVersion, opensForeign: followers },
  'rapporter/:id/versjon/:number/rapport.pdf': { opens: [...followers, 'coordinator', 'buyer'], row: reportVersion, opensForeign: followers },
  'rapporter/:id/versjon/:number/rapport.csv': { opens: [...followers, 'coordinator', 'buyer'], row: reportVersion, opensForeign: followers },
  'rapporter/:id/versjon/:number/rapport.json': { opens: [...followers, 'coordinator', 'buyer'], row: reportVersion, opensForeign: followers },
  opplaering: { opens: ['coordinator'] },
  'opplaering/ny': { opens: ['coordinator'] },
  'opplaering/:id': { opens: [...followers, 'coordinator', 'mentor'], row: template, opensForeign: followers },
  'opplaering/:id/endre': { opens: ['coordinator'], row: template },
  'opplaering/:id/bruk': { opens: ['coordinator'], row: template },
  'praksis/:id/opplaeringsplan': { opens: [...followers, 'coordinator', 'mentor'], row: placement },
  'praksis/:id/opplaeringsplan/ny': { opens: ['coordinator', 'mentor'], row: assessed },
  'praksis/:id/opplaeringsplan/ny-modul': { opens: ['coordinator', 'mentor'], row: placement },
  'praksis/:id/opplaeringsplan/:module/endre': { opens: ['coordinator', 'mentor'], row: trainingModule },
  'praksis/:id/opplaeringsplan/:module/fjern': { opens: ['coordinator', 'mentor'], row: trainingModule },
  praksisplasser: { opens: [...followers, 'coordinator'] },
  'praksis/:id': { opens: [...followers, 'coordinator'], row: placement },
  'praksis/:id/godta': { opens: ['coordinator'], row: request },
  'praksis/:id/avslaa': { opens: ['coordinator'], row: request },
  'praksis/:id/trekk': { opens: unit, row: request },
  'praksis/:id/mentor': { opens: ['coordinator'], row: placement },
  'praksis/:id/adressesperre': { opens: unit, row: placement },
  'praksis/:id/start': { opens: [...unit, 'coordinator'], row: waiting },
  'praksis/:id/slutt': { opens: [...unit, 'coordinator'], row: placement },
  'praksis/:id/rett-datoer': { opens: unit, row: placement },
  'praksis/:id/feilregistrert': { opens: unit, row: placement },
  'praksis/:id/meld-ansettelse': { opens: ['coordinator'], row: ({ ended: { id } }) => ({ id }) },
  'praksis/:id/trekk-ansettelse': { opens: ['coordinator'], row: placement },
  'praksis/:id/bekreft-ansettelse': { opens: unit, row: placement },
  'praksis/:id/forslag': { opens: [...followers, ...suppliers], row: placement },
  'praksis/:id/forslag/nytt/:type': { opens: suppliers, row: ({ placement: { id } }) => ({ id, type: 'forleng' }) },
  forslag: { opens: [...followers, ...suppliers] },
  // Read by all who follow the placement, answered by the unit: a write of others is 404.
  'forslag/:id': { opens: [...followers, ...suppliers], row: ({ proposal: { id } }) => ({ id }), formNamesRow: true },
  'forslag/:id/trekk': { opens: suppliers, row: ({ proposal: { id } }) => ({ id }) },
  varsler: { opens: unit },
  'varsler/:kind/:subject': { opens: unit, row: signal },
  'varsler/:kind/:subject/lukk': { opens: unit, row: signal },
  arbeidssteder: { opens: ['coordinator'] },
  'arbeidssteder/ny': { opens: ['coordinator'] },
  'arbeidssteder/:id/endre': { opens: ['coordinator'], row: ({ site: { id } }) => ({ id }) },
  'praksis/:id/arbeidssted': { opens: ['coordinator'], row: placement },
  plasser: { opens: [...followers, 'coordinator'] },
  'plasser/ny': { opens: ['coordinator'] },
  'plasser/:id': { opens: [...followers, 'coordinator'], row: offer, opensForeign: followers },
  'plasser/:id/endre': { opens: ['coordinator'], row: offer },
  'plasser/:id/trekk': { opens: ['coordinator'], row: offer },
  'praksis/:id/avtale': { opens: [...followers, 'coordinator', 'mentor'], row: placement },
  'praksis/:id/avtale/ny': { opens: [...unit, 'coordinator'], row: placement },
  'praksis/:id/avtale/endre': { opens: [...unit, 'coordinator'], row: placement },
  'praksis/:id/avtale/send': { opens: [...unit, 'coordinator'], row: placement },
  'praksis/:id/avtale/ja-fra-kandidaten': { opens: [...unit, 'coordinator'], row: waiting },
  'praksis/:id/avtale/ja-fra-leverandoren': { opens: [...unit, 'coordinator'], row: waiting },
  'praksis/:id/avtale/godkjenn': { opens: unit, row: waiting },
  'praksis/:id/avtale/avbryt': { opens: [...unit, 'coordinator'], row: waiting },
  'praksis/:id/avtale/versjon/:number': {
    opens: [...followers, 'coordinator', 'mentor'],
    row: ({ placement: { id } }) => ({ id, number: '1' }),
  },
  foresporsler: { opens: ['coordinator'] },
  ansatte: { opens: ['coordinator'] },
  'ansatte/:employment/:kind/:date': {
    opens: ['coordinator'],
    row: ({ employee }) => ({ employment: employee.jobId, kind: 'fortsatt-ansatt', date: employee.aboutOn }),
  },
  mentorer: { opens: ['coordinator'] },
  'mentorer/ny': { opens: ['coordinator'] },
  'mentorer/:id/lenke': { opens: ['coordinator'], row: mentor },
  'mentorer/:id/avslutt': { opens: ['coordinator'], row: mentor },
  uke: { opens: ['mentor'] },
  'uke/send': { opens: ['mentor'] },
  'praksis/:id/sluttvurdering': { opens: [...followers, 'coordinator', 'mentor'], row: assessed },
  'praksis/:id/sluttvurdering/skriv': { opens: ['coordinator', 'mentor'], row: closing },
  'praksis/:id/sluttvurdering/svar': { opens: [...unit, 'coordinator', 'mentor'], row: assessed },
  'praksis/:id/kompetansebevis': { opens: [...followers, 'coordinator', 'mentor'], row: assessed },
  'praksis/:id/kompetansebevis/utsted': { opens: ['coordinator'], row: closing },
  'praksis/:id/kompetansebevis/trekk': { opens: [...unit, 'coordinator'], row: assessed },
  'praksis/:id/kompetansebevis/pdf': { opens: [...followers, 'coordinator', 'mentor'], row: assessed },
  'praksis/:id/ukerapporter': { opens: [...followers, 'coordinator', 'mentor'], row: placement },
  'praksis/:id/kontakt': { opens: unit, row: placement },
  import: { opens: ['unit_lead'] },
  'import/mal.xlsx': { opens: ['unit_lead'] },
  'import/:id': { opens: ['unit_lead'], row: upload },
  'import/:id/rett': { opens: ['unit_lead'], row: upload },
  'import/:id/fil.xlsx': { opens: ['unit_lead'], row: upload },
  'import/:id/avbryt': { opens: ['unit_lead'], row: upload },
};
