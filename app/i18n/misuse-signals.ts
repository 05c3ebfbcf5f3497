import type { MisuseKind, MisuseSeverity, MisuseSignal, MisuseSource } from '~/domain/misuse-signals';
import { formatShortDate } from './format';
import type { Texts } from './texts';

const practices = (count: number) => (count === 1 ? '1 praksis' : `${count} praksiser`);

const nb = {
  title: 'Varsler',
  intro:
    'Her står tegn på at noen kan bli brukt som gratis arbeidskraft. Et varsel er ikke en anklage: Det ber deg se på saken, gjøre det som trengs, og lukke varselet med en grunn.',
  ownOnly: 'Du ser varsler om kandidatene du følger opp, og om dem ingen følger opp. Fagleder ser alle, også varsler om leverandører.',
  count: (total: number) => (total === 1 ? '1 åpent varsel' : `${total} åpne varsler`),
  severity: { act: 'Bør avklares nå', look: 'Bør undersøkes' } satisfies Record<MisuseSeverity, string>,
  caption: (severity: string) => `Åpne varsler: ${severity.toLowerCase()}`,
  about: 'Gjelder',
  signal: 'Varsel',
  restsOn: 'Bygger på',
  since: 'Siden',
  noDate: 'Gjelder nå',
  show: 'Vis',
  showOpen: 'Åpne varsler',
  showClosed: 'Lukkede varsler',
  closedTitle: 'Lukkede varsler',
  closedCaption: 'Varsler som er lukket, de nyeste først',
  closedCount: (total: number) => (total === 1 ? '1 lukket varsel' : `${total} lukkede varsler`),
  closedOn: 'Lukket',
  closedByOn: (name: string, moment: string) => `${name}, ${moment}`,
  reason: 'Hvorfor',
  noneTitle: 'Ingen åpne varsler',
  noneText: 'Varsler kommer av seg selv når det som er registrert, gir grunn til det. Du trenger ikke å gjøre noe.',
  noneClosed: 'Ingen varsler er lukket ennå.',
  kind: {
    practice_over_6_months: 'Praksis i over 6 måneder',
    practice_over_12_months: 'Praksis i over 12 måneder',
    third_practice_without_hire: 'Minst tre praksiser uten jobb',
    back_in_practice_at_employer: 'I praksis hos tidligere arbeidsgiver',
    supplier_rarely_hires: 'Praksisen fører sjelden til jobb',
    practice_share_at_site: 'Mange i praksis på ett arbeidssted',
  } satisfies Record<MisuseKind, string>,
  meaning: {
    practice_over_6_months:
      'Personen har vært i praksis uten opphold i over 6 måneder. Det kan være riktig, men jo lenger praksisen varer, jo mer ligner den på vanlig arbeid uten lønn. Praksis hos flere leverandører etter hverandre telles sammen.',
    practice_over_12_months:
      'Personen har vært i praksis uten opphold i over 12 måneder. Det er lengre enn arbeidstrening vanligvis kan vare. Praksis hos flere leverandører etter hverandre telles sammen.',
    third_practice_without_hire:
      'Personen er i minst sin tredje praksis og har ikke fått jobb siden den første begynte. Plasser hos samme leverandør på samme kontrakt telles som én praksis når det er høyst 60 dager mellom dem, så et bytte av mentor eller arbeidssted gir ikke varsel.',
    back_in_practice_at_employer:
      'Personen var ansatt hos leverandøren før praksisen begynte. Da har leverandøren allerede sett hva personen kan, og det er lite som taler for arbeid uten lønn.',
    supplier_rarely_hires:
      'Under 20 prosent av praksisene som ble avsluttet hos leverandøren de siste 24 månedene, førte til jobb der innen tre måneder. En praksis telles først når de tre månedene er gått. Er det færre enn fem, gis det ikke varsel.',
    practice_share_at_site:
      'Det er mer enn én i praksis for hver femte ansatt på arbeidsstedet. Da kan praksisen ha tatt plassen til vanlige stillinger.',
  } satisfies Record<MisuseKind, string>,
  todo: {
    practice_over_6_months: [
      'Snakk med kandidaten og mentoren: Lærer kandidaten fortsatt noe nytt?',
      'Spør leverandøren når det kan bli lønnet arbeid, eventuelt med lønnstilskudd fra NAV.',
      'Er praksisen slutt, registrerer du slutten på praksisens side.',
    ],
    practice_over_12_months: [
      'Avklar med NAV om det er grunn til at praksisen varer lenger enn 12 måneder.',
      'Avtal med leverandøren om ansettelse, eller avslutt praksisen.',
      'Er praksisen slutt, registrerer du slutten på praksisens side.',
    ],
    third_practice_without_hire: [
      'Gå gjennom sluttvurderingene: Hva har hindret at det ble jobb?',
      'Vurder noe annet enn en ny praksis, for eksempel lønnstilskudd, kurs eller et annet yrke.',
      'Har personen fått jobb, registrerer du den. Da blir varselet borte.',
    ],
    back_in_practice_at_employer: [
      'Spør kandidaten og leverandøren hvorfor det er praksis og ikke lønnet arbeid.',
      'Er det arbeid personen har gjort før, bør praksisen avsluttes eller bli en ansettelse.',
      'Er det opplæring i noe nytt, skriver du hva når du lukker varselet.',
    ],
    supplier_rarely_hires: [
      'Ta opp tallene med leverandøren: Hva skal til for at flere blir ansatt?',
      'Se hva leverandøren lovet i tilbudet, og hva som står om hvorfor folk ikke ble ansatt.',
      'Vurder om nye kandidater heller bør få praksis et annet sted.',
    ],
    practice_share_at_site: [
      'Spør koordinatoren om antallet ansatte stemmer, og om de som er i praksis, kommer i tillegg.',
      'Avtal færre i praksis der samtidig, eller flytt noen til et annet arbeidssted.',
      'Er antallet ansatte gammelt, ber du koordinatoren telle på nytt.',
    ],
  } satisfies Record<MisuseKind, readonly string[]>,
  sourceHeading: 'Hvor regelen kommer fra',
  source: {
    norway_model: 'Norgesmodellen for et bærekraftig arbeidsliv: «Å unngå at arbeidstakere blir utnyttet og unngå sosial dumping».',
    nav_length: 'NAVs regel for arbeidstrening: inntil 12 måneder, og inntil 18 for den som har nedsatt arbeidsevne.',
    own: 'Grensen er satt i Praksisporten. Den sier når det er verdt å se etter, ikke hva som er lov.',
  } satisfies Record<MisuseSource, string>,
  meaningHeading: 'Hva varselet betyr',
  todoHeading: 'Dette kan du gjøre',
  factsHeading: 'Dette bygger varselet på',
  summary: (signal: MisuseSignal): string => {
    switch (signal.kind) {
      case 'practice_over_6_months':
      case 'practice_over_12_months':
        return `I praksis siden ${formatShortDate(signal.from)}`;
      case 'third_practice_without_hire':
        return `${practices(signal.restsOn)}, ingen jobb`;
      case 'back_in_practice_at_employer':
        return `Ansatt hos ${signal.employerName} fra ${formatShortDate(signal.employedFrom)}`;
      case 'supplier_rarely_hires':
        return `${signal.hired} av ${practices(signal.ended)} førte til jobb`;
      case 'practice_share_at_site':
        return `${signal.people} i praksis, ${signal.employees} ansatte`;
    }
  },
  untilLongest: (date: string) => `18 måneder er fulle ${date}. Lenger kan ikke arbeidstrening vare.`,
  pastLongest: (date: string) => `18 måneder var fulle ${date}. Så lenge kan ikke arbeidstrening vare: Praksisen må avsluttes.`,
  oldCount: (date: string) => `De ansatte ble sist telt ${date}, for over et år siden. Tallet kan ha endret seg.`,
  counted: (date: string) => `De ansatte ble sist telt ${date}.`,
  practicesCaption: 'Praksis',
  jobsCaption: 'Arbeidsforhold',
  outcomesCaption: 'Avsluttede praksiser hos leverandøren de siste 24 månedene',
  peopleCaption: 'I praksis på arbeidsstedet nå',
  person: 'Kandidat',
  practice: 'Praksis hos',
  job: 'Jobb hos',
  status: 'Status',
  supplier: 'Leverandør',
  address: 'Adresse',
  employees: 'Ansatte',
  inPractice: 'I praksis nå',
  contract: 'Kontrakt',
  period: 'Periode',
  employedFrom: 'Jobb der fra',
  noJob: 'Nei',
  noJobs: 'Ingen arbeidsforhold er registrert.',
  started: 'Begynte',
  toCandidate: (name: string) => `Åpne ${name}`,
  toList: 'Til alle varsler',
  close: 'Lukk varselet',
  historyHeading: 'Slik er varselet lukket før',
  closedNow: 'Varselet er lukket. Det kommer tilbake hvis det får noe nytt å bygge på.',
  over: 'Varselet gjelder ikke lenger, fordi det som er registrert, er endret.',
  closeTitle: 'Lukk varselet',
  closeIntro: 'Varselet blir borte fra listen og forsiden for alle i flyktningenheten.',
  returns: {
    candidate: 'Det kommer tilbake hvis det gjelder en ny praksis.',
    supplier: 'Det kommer tilbake når fem nye praksiser er avsluttet og målt, hvis det fortsatt er grunn til det.',
    site: 'Det kommer tilbake hvis flere kommer i praksis der, eller når de ansatte telles på nytt, hvis det fortsatt er grunn til det.',
  },
  closeReason: 'Hvorfor lukker du varselet?',
  closeReasonWho: 'Skriv hva du har funnet ut, og hva dere har gjort. Flyktningenheten leser dette. Leverandøren og NAV ser det ikke.',
  closeSubmit: 'Lukk varselet',
  panelTitle: (count: number) => (count === 1 ? 'Åpent varsel' : 'Åpne varsler'),
  receipts: { lukket: 'Varselet er lukket. Grunnen står under «Lukkede varsler», og flyktningenheten kan lese den.' },
  notices: {
    borte: {
      title: 'Varselet gjelder ikke lenger',
      text: 'Det som er registrert, er endret siden varselet kom. Du trenger ikke å gjøre noe.',
    },
  },
} as const;

export const misuseTexts: Texts<typeof nb> = { nb };
