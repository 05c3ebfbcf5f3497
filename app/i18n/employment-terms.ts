import { formatKroner } from './format';
import type { Texts } from './texts';

const nb = {
  title: 'Stillingsprosent og lønn',
  titleWithoutPay: 'Stillingsprosent',
  caption: 'Hva som gjelder fra hvilken dato',
  from: 'Fra og med',
  percent: 'Stillingsprosent',
  pay: 'Timelønn',
  payNote: 'Bare flyktningenheten ser timelønnen.',
  unchanged: 'Uendret',
  noPay: 'Ikke oppgitt',
  outside: '(utenfor arbeidsforholdet)',
  actions: 'Handlinger',
  mistakePercent: 'Prosenten er feil',
  mistakePay: 'Lønnen er feil',
  ofDay: (what: string, day: string) => `${what} (fra ${day})`,
  add: 'Ny stillingsprosent eller lønn',
  newTitle: 'Ny stillingsprosent eller lønn',
  newIntro: (name: string, employer: string, period: string) =>
    `${name}, ansatt hos ${employer} ${period}. Det som gjaldt før datoen, blir stående.`,
  startsOn: 'Gjelder fra og med',
  startsOnHint: 'dd.mm.åååå. Lønnen kan gjelde fra den første dagen, en ny stillingsprosent fra en senere dag.',
  newPercent: 'Ny stillingsprosent',
  newPay: 'Timelønn i kroner',
  newPayHint: 'For eksempel 216,04. Uten tillegg. Bare flyktningenheten ser timelønnen, ikke NAV og ikke arbeidsgiveren.',
  submit: 'Lagre',
  voidPercent: (percent: string, day: string, employer: string) => `Gjelder stillingsprosenten ${percent} fra ${day} hos ${employer}.`,
  voidPay: (pay: string, day: string, employer: string) => `Gjelder timelønnen ${pay} fra ${day} hos ${employer}.`,
  lowTitle: 'Timelønnen er under minstesatsen',
  lowText: (pay: string, required: string, since: string, youth: boolean) =>
    `Timelønnen er ${pay} i timen fra ${since}. Minstesatsen for renhold er ${required}${youth ? ' for dem under 18 år' : ''}. Minstesatsen gjelder også i jobber med lønnstilskudd, men ikke i praksis.`,
  lowWhat: 'Sjekk arbeidsavtalen eller lønnsslippen. Stemmer lønnen, ta det opp med arbeidsgiveren.',
  lowWho: 'Bare flyktningenheten ser dette.',
  lowBefore: 'Tidligere under minstesatsen:',
  lowSpell: (pay: string, required: string, period: string) => `${period}: ${pay} mot ${required}`,
  lowClosed: (day: string, by: string | null) => `Lukket ${day}${by ? ` av ${by}` : ''}`,
  rates: 'Se satsene',
  closeLow: 'Lukk varselet med en grunn',
  closeTitle: 'Lukk varselet om lav lønn',
  closeIntro: 'Er lønnen skrevet feil, skal du i stedet melde den som feilregistrert. Har den økt, registrerer du den nye lønnen.',
  closeReason: 'Hvorfor gjør dere ikke mer med dette?',
  closeReasonHint: 'Bare flyktningenheten leser dette.',
  closeSubmit: 'Lukk varselet',
  taskDetail: (employer: string | null, pay: number, required: number) =>
    [employer, `${formatKroner(pay)} mot ${formatKroner(required)}`].filter(Boolean).join(', '),
} as const;

export const employmentTermTexts: Texts<typeof nb> = { nb };
