import type { HireReportStatus } from '~/domain/hire-report';
import type { Texts } from './texts';

const nb = {
  heading: 'Meldinger om ansettelse',
  status: {
    pending: 'Venter på svar',
    confirmed: 'Bekreftet',
    rejected: 'Avvist',
    withdrawn: 'Trukket',
  } satisfies Record<HireReportStatus, string>,
  reported: 'Meldt',
  answered: 'Besvart',
  form: 'Ansettelsesform',
  percent: 'Stillingsprosent',
  startedOn: 'Første arbeidsdag',
  rejection: 'Hvorfor den ble avvist',
  decide: 'Svar på meldingen om ansettelse',
  takeBack: 'Trekk meldingen om ansettelse',
  reportTitle: 'Meld ansettelse',
  reportIntro:
    'Meld fra når dere har ansatt kandidaten. Meldingen er et forslag: Flyktningenheten bekrefter den, og da blir den et arbeidsforhold i portalen.',
  percentHint: 'Hel stilling er 100',
  startHint: 'Dagen personen begynte i jobben, dd.mm.åååå',
  reportSubmit: 'Meld ansettelse',
  decideTitle: 'Svar på melding om ansettelse',
  decideIntro: 'Bekrefter du, blir dette registrert som et arbeidsforhold på kandidaten, med leverandøren som arbeidsgiver:',
  employer: 'Arbeidsgiver',
  answer: 'Svaret ditt',
  confirm: 'Bekreft ansettelsen',
  reject: 'Avvis meldingen',
  rejectionText: 'Grunn til avvisningen',
  rejectionHint: 'Må fylles ut når du avviser. Leses av leverandøren.',
  decideSubmit: 'Send svaret',
  withdrawTitle: 'Trekk melding om ansettelse',
  withdrawIntro: 'Meldingen venter på svar fra flyktningenheten. Trekker du den, kan dere melde på nytt med riktige opplysninger.',
  withdrawSubmit: 'Trekk meldingen',
} as const;

export const hireReportTexts: Texts<typeof nb> = { nb };
