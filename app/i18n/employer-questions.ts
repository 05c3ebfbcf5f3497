import type { EmployerQuestionKind, EmployerReply, SubsidyAnswer } from '~/domain/employer-question';
import type { Texts } from './texts';

const nb = {
  title: 'Spørsmål om ansatte',
  intro:
    'Her står spørsmål om personer som har vært i praksis hos dere, og som dere har ansatt. Vi spør 6 og 12 måneder etter praksisen, og når et lønnstilskudd går mot slutten.',
  privacy:
    'Navnet vises bare her, og bare så lenge spørsmålet er åpent. Svarene leses av flyktningenheten, og av NAV når NAV følger opp personen.',
  none: 'Ingen spørsmål nå',
  noneText: 'Når det kommer et spørsmål, står det også på forsiden din.',
  question: {
    still_employed: (name: string, date: string) => `Var ${name} ansatt hos dere ${date}?`,
    ordinary_after_subsidy: (name: string, date: string) => `Blir ${name} ordinært ansatt fra ${date}?`,
  } satisfies Record<EmployerQuestionKind, (name: string, date: string) => string>,
  today: (name: string) => `Er ${name} ansatt hos dere i dag?`,
  past: (name: string, date: string) => `Ble ${name} ordinært ansatt fra ${date}?`,
  since: (date: string) => `Ansatt hos dere siden ${date}.`,
  whyEmployed: 'Svaret viser om praksisen har ført til en jobb som varer.',
  subsidyEnds: (date: string) => `Lønnstilskuddet er registrert til og med ${date}. Ordinær ansettelse er jobb uten tilskudd fra NAV.`,
  subsidyEnded: (date: string) => `Lønnstilskuddet var registrert til og med ${date}. Ordinær ansettelse er jobb uten tilskudd fra NAV.`,
  due: (date: string) => `Frist ${date}`,
  overdue: (date: string) => `Fristen var ${date}`,
  undecided: (date: string) => `Dere svarte ${date} at det ikke var bestemt.`,
  reminder: (date: string) => `Vi minner dere på det ${date}`,
  task: {
    still_employed: 'er personen fortsatt ansatt?',
    ordinary_after_subsidy: 'hva skjer etter lønnstilskuddet?',
  } satisfies Record<EmployerQuestionKind, string>,
  toAnswer: (name: string) => `Svar om ${name}`,
  pageTitle: 'Svar om en ansatt',
  answer: 'Svaret ditt',
  reply: { yes: 'Ja', no: 'Nei', not_decided: 'Ikke bestemt ennå' } satisfies Record<EmployerReply, string>,
  yesGroup: 'Om jobben',
  form: 'Ansettelsesform',
  percent: 'Stillingsprosent',
  percentHint: 'Hel stilling er 100',
  subsidy: 'Fikk dere lønnstilskudd for personen den dagen?',
  subsidyToday: 'Får dere lønnstilskudd for personen nå?',
  subsidyAnswer: { yes: 'Ja', no: 'Nei', unknown: 'Vet ikke' } satisfies Record<SubsidyAnswer, string>,
  noGroup: 'Når sluttet personen?',
  endedOn: 'Siste arbeidsdag',
  endedOnHint: 'dd.mm.åååå. Vet du ikke dagen, skriver du nedenfor hva som skjedde.',
  words: 'Noe veilederen bør vite',
  wordsHint: 'Leses av flyktningenheten, og av NAV når NAV følger opp personen. Ikke skriv om helse.',
  why: 'Noen ord om hvorfor, eller hva det kommer an på',
  submit: 'Send svaret',
  notice: {
    besvart: { title: 'En kollega har svart på spørsmålet', text: 'Du trenger ikke å gjøre noe.' },
  },
} as const;

export const employerQuestionTexts: Texts<typeof nb> = { nb };

/** What is said after an answer, by the answer. */
export const employerAnswerReceipts = {
  yes: 'Takk for svaret. Veilederen i flyktningenheten ser det nå, og spørsmålet er borte fra listen.',
  no: 'Takk for svaret. Veilederen i flyktningenheten ser det nå og tar det videre. Spørsmålet er borte fra listen.',
  not_decided: 'Takk for svaret. Veilederen i flyktningenheten ser det nå. Vi minner deg på spørsmålet om to uker.',
} as const satisfies Record<EmployerReply, string>;
