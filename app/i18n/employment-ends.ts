import type { Texts } from './texts';

const nb = {
  endTitle: 'Avslutt arbeidsforholdet',
  about: (name: string, employer: string) => `${name} hos ${employer}`,
  endedOn: 'Siste dag i jobben',
  endedOnHint: 'dd.mm.åååå. Kan være fram i tid hvis sluttdatoen er avtalt.',
  reason: 'Hvorfor sluttet kandidaten?',
  text: 'Mer om grunnen',
  textHint: 'Flyktningenheten og NAV leser dette. Arbeidsgiveren ser det ikke. Skriv ikke helseopplysninger.',
  endSubsidies: 'Avslutt lønnstilskuddet samme dag',
  endSubsidiesHint: 'Perioder som begynner senere, blir tatt ut.',
  submitEnd: 'Avslutt arbeidsforholdet',
  subsidyVoided: 'Arbeidsforholdet ble avsluttet før perioden begynte.',
  end: 'Avslutt',
  endReason: 'Hvorfor jobben sluttet',
  againTitle: 'Registrer ny jobb hos samme arbeidsgiver',
  againIntro: (name: string, employer: string, period: string) =>
    `${name} var ansatt hos ${employer} ${period}. Den jobben blir stående som den er. Her registrerer du en ny.`,
  startedOnAgain: 'Første dag i den nye jobben',
  submitAgain: 'Registrer ny jobb',
  again: 'Begynn igjen',
} as const;

export const employmentEndTexts: Texts<typeof nb> = { nb };
