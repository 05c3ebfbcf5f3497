import type { CommentSide } from '~/domain/achievement/comment-side';
import type { AchievementState } from '~/domain/achievement/judge';
import type { CommitmentKind } from '~/domain/commitment/commitment-kinds';
import { TOO_FEW } from './published-results';
import type { Texts } from './texts';

type Measured = 'places_per_year' | 'certificate_share' | 'days_to_ordinary_job' | 'people_hired' | 'in_job_6' | 'ordinary_6' | 'in_job_12' | 'ordinary_12';

const states: Record<AchievementState, string> = {
  behind: 'Bak',
  on_track: 'I rute',
  met: 'Nådd',
  undecided: 'Kan ikke avgjøres',
  too_early: 'For tidlig å si',
  too_few: 'For få til å vises',
  awaits_release: 'Ikke publisert ennå',
  never_published: 'Publiseres ikke',
  in_report: 'Følges opp i rapporten',
};

const counted: Record<AchievementState, (count: number) => string> = {
  behind: (count) => `${count} bak`,
  on_track: (count) => `${count} i rute`,
  met: (count) => `${count} nådd`,
  undecided: (count) => `${count} kan ikke avgjøres`,
  too_early: (count) => `${count} for tidlig å si`,
  too_few: (count) => `${count} med for få til å vises`,
  awaits_release: (count) => `${count} ikke publisert ennå`,
  never_published: (count) => `${count} publiseres ikke`,
  in_report: (count) => `${count} følges opp i rapporten`,
};

const nb = {
  title: 'Lovet og nådd',
  heading: 'Løfter fra tilbudet',
  titleOf: (contract: string) => `Lovet og nådd: ${contract}`,
  link: 'Se hva som er nådd av løftene',
  exactIntro: 'Tallene er nøyaktige, slik det er i dag.',
  ownOnly: 'Du ser løftene og tallene til din egen organisasjon.',
  publishedIntro: 'Du ser det som er publisert for siste kvartal.',
  scope: 'Hvert løfte måles på leverandørens egne praksisplasser på kontrakten, fra kontraktens første dag.',
  noCommitments: 'Ingen løfter er registrert',
  noCommitmentsText: 'Når tilbudets løfter er registrert, ser du her hva som er nådd av dem.',
  toCommitments: 'Til løftene fra tilbudet',
  summary: 'Slik står det til',
  states,
  counted,
  meanings: {
    behind: 'Det som er nådd, er mindre enn ventet til nå.',
    on_track: 'Det som er nådd, er minst det som er ventet til nå.',
    met: 'Alt som er lovet for hele kontrakten, er nådd.',
    undecided: 'Kan ikke avgjøres av det som er publisert. Intervallet ligger på begge sider av løftet.',
    too_early: 'Ingen kan ha blitt målt ennå, eller ingenting er ventet ennå.',
    too_few: 'Resultatet kunne fortelle hvordan det gikk med en enkelt person. Det sier ikke om løftet er holdt.',
    awaits_release: 'Flyktningenheten har ikke publisert tall for leverandøren på kontrakten.',
    never_published: 'Oppdragsgivere får ikke dette tallet. Flyktningenheten og leverandøren ser det.',
    in_report: 'Portalen har ikke noe tall for dette. Leverandøren skriver om det i rapporten.',
  } satisfies Record<AchievementState, string>,
  meaningsTitle: 'Hva ordene betyr, og hva som er ventet',
  expectedRule:
    'Av et antall er det ventet like stor del som den delen av kontraktsperioden som er gått, rundet ned. Av en andel og av dager er det ventet det som er lovet, fra første dag.',
  asOf: (date: string) => `Tallene gjelder til og med ${date}.`,
  chartCounted: (supplier: string, contract: string) => `Løftene fra ${supplier} på ${contract}.`,
  chartMessage: (fine: number, judged: number, behind: number) =>
    `${fine} av ${judged} løfter som kan måles nå, er i rute eller nådd${behind > 0 ? `, ${behind} er bak` : ''}`,
  chartNobody: 'Ingen av løftene kan måles ennå',
  chartShown: 'Den brede stolpen er det som er nådd. Streken på tvers er det som er ventet til nå. Er bare et intervall publisert, er stolpen stripet.',
  chartDescription: (promise: string, reached: string, expected: string, state: string) =>
    `${promise}. Nådd: ${reached}. Ventet til nå: ${expected}. ${state}.`,
  reachedLabel: (reached: string) => `Nådd ${reached}`,
  expectedLabel: (expected: string) => `ventet nå ${expected}`,
  caption: (supplier: string) => `Lovet og nådd av ${supplier}`,
  promised: 'Løfte',
  reached: 'Nådd',
  expected: 'Ventet til nå',
  state: 'Status',
  source: 'Kilde',
  buyerSees: 'Oppdragsgiver ser',
  definition: 'Definisjon',
  definitionOf: (source: string) => ` av «${source}»`,
  ofBand: (band: string, cohort: number) => `${band} av ${cohort}`,
  days: (days: number) => (days === 1 ? '1 dag' : `${days} dager`),
  notReached: 'Halvparten er ikke i jobb ennå',
  noMeasured: 'Ingen målt ennå',
  tooFew: TOO_FEW,
  noEnd: 'Kontrakten har ingen sluttdato',
  nothingKnown: '–',
  expectedOf: (expected: string, inAll: string) => `${expected} av ${inAll} i alt`,
  measuredBy: (date: string) => `Til og med ${date}`,
  sources: {
    places_per_year: 'Praksisplasser som har startet',
    certificate_share: 'Kompetansebevis av alle avsluttede praksisplasser, også de avbrutte',
    days_to_ordinary_job: 'Dager fra oppstart til jobb uten lønnstilskudd (median)',
    people_hired: 'Personer ansatt etter praksis, hos alle arbeidsgivere',
    in_job_6: 'I jobb etter 6 måneder, med og uten lønnstilskudd',
    ordinary_6: 'I jobb etter 6 måneder uten lønnstilskudd',
    in_job_12: 'I jobb etter 12 måneder, med og uten lønnstilskudd',
    ordinary_12: 'I jobb etter 12 måneder uten lønnstilskudd',
  } satisfies Record<Measured, string> as Partial<Record<CommitmentKind, string>>,
  noSource: 'Ikke noe tall i portalen',
  comments: (count: number) => (count === 1 ? '1 kommentar' : `${count} kommentarer`),
  comment: 'Kommenter',
  commentOn: (promise: string) => `Kommenter løftet «${promise}»`,
  sides: { supplier: 'leverandøren', buyer: 'oppdragsgiveren' } satisfies Record<CommentSide, string>,
  saidBy: (date: string, name: string, organisation: string, side: string) => `${date}: ${name}, ${organisation} (${side})`,
  commentTitle: 'Kommenter løftet',
  commentText: 'Kommentar',
  commentHint:
    'Leverandøren, oppdragsgiveren, flyktningenheten og NAV ser kommentaren. Ikke skriv om enkeltpersoner. Den kan ikke endres etterpå, men du kan skrive en ny.',
  commentSubmit: 'Lagre kommentaren',
  receipts: { kommentar: 'Kommentaren er lagret.' },
} as const;

export const achievementTexts: Texts<typeof nb> = { nb };
