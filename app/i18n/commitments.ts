import type { CommitmentBasis, CommitmentDirection, CommitmentKind } from '~/domain/commitment/commitment-kinds';
import { formatNumber } from './format';
import type { Texts } from './texts';

/** What a promise is said from; numbers as they were registered. */
export interface PromiseToSay {
  kind: CommitmentKind;
  value: number;
  direction: CommitmentDirection;
  basis: CommitmentBasis;
  text: string | null;
  unit: string | null;
}

const directions: Record<CommitmentDirection, string> = { at_least: 'Minst', at_most: 'Høyst' };
const inBasis: Record<CommitmentBasis, string> = { per_year: ' i året', whole_contract: ' i hele kontraktsperioden', level: '', share: '' };
const counted = (count: number, one: string, many: string) => `${formatNumber(count)} ${count === 1 ? one : many}`;
const percent = (value: number) => `${formatNumber(value)}\u00a0%`;

const measured: Record<Exclude<CommitmentKind, 'own'>, (value: number) => string> = {
  places_per_year: (value) => `${counted(value, 'praksisplass', 'praksisplasser')} i året`,
  training_weeks: (value) => `${counted(value, 'uke', 'uker')} opplæring til hver kandidat`,
  certificate_share: (value) => `${percent(value)} får kompetansebevis`,
  days_to_ordinary_job: (value) => `${counted(value, 'dag', 'dager')} fra oppstart til ordinær jobb`,
  people_hired: (value) => `${counted(value, 'person ansatt', 'personer ansatt')} i hele kontraktsperioden`,
  follow_up_meetings: (value) => `${counted(value, 'oppfølgingsmøte', 'oppfølgingsmøter')} for hver kandidat`,
  candidates_per_mentor: (value) => `${counted(value, 'kandidat', 'kandidater')} per mentor`,
  in_job_6: (value) => `${percent(value)} i jobb etter 6 måneder, med eller uten lønnstilskudd`,
  ordinary_6: (value) => `${percent(value)} i jobb etter 6 måneder uten lønnstilskudd`,
  in_job_12: (value) => `${percent(value)} i jobb etter 12 måneder, med eller uten lønnstilskudd`,
  ordinary_12: (value) => `${percent(value)} i jobb etter 12 måneder uten lønnstilskudd`,
};

const nb = {
  kinds: {
    places_per_year: 'Praksisplasser i året',
    training_weeks: 'Uker opplæring til hver kandidat',
    certificate_share: 'Andel som får kompetansebevis (prosent)',
    days_to_ordinary_job: 'Dager fra oppstart til ordinær jobb',
    people_hired: 'Personer ansatt i hele kontraktsperioden',
    follow_up_meetings: 'Oppfølgingsmøter for hver kandidat',
    candidates_per_mentor: 'Kandidater per mentor',
    in_job_6: 'Andel i jobb etter 6 måneder, med eller uten lønnstilskudd (prosent)',
    ordinary_6: 'Andel i jobb etter 6 måneder uten lønnstilskudd (prosent)',
    in_job_12: 'Andel i jobb etter 12 måneder, med eller uten lønnstilskudd (prosent)',
    ordinary_12: 'Andel i jobb etter 12 måneder uten lønnstilskudd (prosent)',
    own: 'Løfte med leverandørens egne ord',
  } satisfies Record<CommitmentKind, string>,
  directions,
  bases: {
    per_year: 'Hvert år',
    whole_contract: 'Hele kontraktsperioden',
    level: 'Hele tiden, for eksempel for hver kandidat',
    share: 'En andel, i prosent',
  } satisfies Record<CommitmentBasis, string>,
  /** A whole promise in one line: «Minst 20 praksisplasser i året». */
  promise: ({ kind, value, direction, basis, text, unit }: PromiseToSay) =>
    kind === 'own'
      ? `${text}: ${directions[direction].toLowerCase()} ${formatNumber(value)} ${unit}${inBasis[basis]}`
      : `${directions[direction]} ${measured[kind](value)}`,
  title: 'Løfter fra tilbudet',
  titleOf: (contract: string) => `Løfter fra tilbudet: ${contract}`,
  intro:
    'Det leverandøren har lovet i tilbudet og som kan måles. Oppdragsgiveren, flyktningenheten og NAV ser alle løftene på kontrakten. Leverandøren ser sine egne.',
  register: 'Registrer løfte',
  registerOwn: 'Registrer løfte med egne ord',
  none: 'Ingen løfter er registrert',
  noneFor: 'Ingen løfter er registrert for leverandøren.',
  noneText: 'Når tilbudets løfter er registrert, kan alle parter se hva som er lovet og hva som er nådd.',
  captionOf: (supplier: string) => `Løftene til ${supplier}`,
  part: 'Del av kriteriet',
  commitment: 'Løfte',
  since: 'Sist skrevet',
  actions: 'Handlinger',
  change: 'Endre',
  changeOf: (promise: string) => `Endre løftet «${promise}»`,
  withdraw: 'Trekk tilbake',
  withdrawOf: (promise: string) => `Trekk tilbake løftet «${promise}»`,
  history: 'Historikk',
  historyOf: (times: number) => (times === 1 ? 'Endret 1 gang' : `Endret ${times} ganger`),
  registered: (number: string) => `Registrert med tallet ${number}`,
  changedTo: (number: string) => `Endret til ${number}`,
  withdrawnLine: 'Trukket tilbake',
  by: (name: string) => `av ${name}`,
  reasonWas: (reason: string) => `Grunn: ${reason}`,
  withdrawnHeading: 'Løfter som ikke gjelder lenger',
  supplier: 'Leverandør',
  kind: 'Hva er lovet?',
  value: 'Tall',
  valueHint: 'Bare tallet, for eksempel 20 eller 7,5',
  ownText: 'Hva er lovet?',
  ownTextHint: 'Med ordene fra tilbudet. Alle som ser løftene på kontrakten, ser teksten.',
  unit: 'Enhet',
  unitHint: 'Det tallet teller, for eksempel timer eller kurs',
  direction: 'Er tallet det minste eller det meste?',
  basis: 'Hva gjelder tallet for?',
  formIntro: 'Registrer det som står i tilbudet.',
  newTitle: 'Registrer løfte',
  ownTitle: 'Registrer løfte med egne ord',
  submit: 'Registrer løftet',
  changeTitle: 'Endre løftet',
  changeIntro: 'Det løftet var før, blir stående i historikken.',
  newValue: 'Nytt tall',
  reason: 'Hvorfor endres løftet?',
  reasonHint: 'For eksempel hva dere er blitt enige om, og når. Alle som ser løftet, ser dette.',
  submitChange: 'Lagre endringen',
  withdrawTitle: 'Trekk tilbake løftet',
  withdrawIntro: 'Løftet teller ikke med lenger, men blir stående i historikken.',
  withdrawReason: 'Hvorfor gjelder det ikke lenger?',
  submitWithdraw: 'Trekk tilbake løftet',
  backToContract: 'Til kontrakten',
  receipts: {
    registrert: 'Løftet er registrert.',
    endret: 'Løftet er endret. Det som gjaldt før, står i historikken.',
    trukket: 'Løftet er trukket tilbake.',
    hentet: 'Løftene er hentet fra tilbudet.',
  },
  replacedByTender: 'Erstattet av løftet i det vinnende tilbudet',
  correctedByImport: 'Rettet ved import',
} as const;

export const commitmentTexts: Texts<typeof nb> = { nb };
