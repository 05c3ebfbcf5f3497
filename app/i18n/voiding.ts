import type { Texts } from './texts';

const nb = {
  title: 'Meld som feilregistrert',
  intro: 'Bruk dette bare når noe ble registrert ved en feil. Det blir tatt ut av alle tall, men blir liggende i historikken.',
  employment: (employer: string, period: string) =>
    `Gjelder arbeidsforholdet hos ${employer}, ${period}. Lønnstilskudd i arbeidsforholdet blir tatt ut samtidig. Er jobben slutt, skal du i stedet endre sluttdatoen.`,
  subsidy: (period: string) => `Gjelder lønnstilskuddet ${period}. Stoppet det tidligere, skal du i stedet endre sluttdatoen.`,
  followUp: (status: string, date: string) => `Gjelder resultatet «${status}» ${date}.`,
  reason: 'Hva var feil?',
  reasonWho: 'Flyktningenheten leser dette i historikken.',
  submit: 'Meld som feilregistrert',
} as const;

export const voidingTexts: Texts<typeof nb> = { nb };
