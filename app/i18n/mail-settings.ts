import type { Texts } from './texts';

const nb = {
  title: 'E-post til deg',
  intro: 'Portalen kan minne deg på det som venter. E-posten sier bare hva slags oppgaver det er, og hvor mange. Den nevner aldri navn eller andre opplysninger om personer.',
  sentTo: (email: string) => `E-posten går til ${email}.`,
  digestHour: 'Når vil du ha den daglige e-posten?',
  digestHourHow: 'Den kommer mandag til fredag, og bare når noe venter på deg.',
  hour: (hour: number) => `Klokka ${String(hour).padStart(2, '0')}`,
  noDigest: 'Jeg vil ikke ha daglig e-post',
  urgent: 'Send e-post med en gang når noe haster',
  urgentHow: 'Gjelder når en mentor ber om kontakt, eller noen har vært borte uten å si fra.',
  reminders: 'Dette får du uansett',
  remindersText: 'Går fristen for en oppgave ut, minner vi deg på den etter tre dager og én gang til en uke senere.',
  leadSeesLongOverdue: 'Ligger den fortsatt, ser fagleder den på en egen liste.',
  save: 'Lagre',
  saved: (hour: string | null) => (hour ? `Lagret. Du får den daglige e-posten ${hour}.` : 'Lagret. Du får ikke daglig e-post.'),
} as const;

export const mailSettingsTexts: Texts<typeof nb> = { nb };
