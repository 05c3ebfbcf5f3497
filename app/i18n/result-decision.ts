import type { Texts } from './texts';

/** The screen on which the unit decides what is right where sources differ. */
const nb = {
  title: 'Avgjør hva som stemmer',
  intro: (name: string, date: string) => `Svarene om ${name} på måledatoen ${date} er ulike.`,
  measure: (months: number, from: string, contract: string) => `${months} måneder etter ${from} (${contract})`,
  answers: 'Svarene',
  source: 'Kilde',
  status: 'Status',
  about: 'Gjelder dato',
  method: 'Hvordan det er sjekket',
  noMethod: 'Ikke oppgitt',
  who: 'Registrert',
  registered: (date: string, name: string | null) => (name ? `${date} av ${name}` : date),
  unsure: 'Er du usikker, spør kandidaten eller arbeidsgiveren før du avgjør.',
  open: 'Åpne kandidaten',
  right: 'Hva stemmer?',
  reason: 'Hvorfor?',
  reasonWho: 'Skriv kort hva du bygger på. Flyktningenheten leser dette, og NAV-kontor som kandidaten er delt med.',
  consequence: (date: string) =>
    `Avgjørelsen blir lagret som svar fra flyktningenheten om ${date}, og er det som telles i nøkkeltallene. De andre svarene blir stående. Kommer det senere et svar som sier noe annet, må resultatet avgjøres på nytt. Registrerte jobber endres ikke: Er jobben slutt, avslutter du den på jobbens side.`,
  submit: 'Lagre avgjørelsen',
  settledTitle: 'Ingenting å avgjøre nå',
  settled: 'Svarene er like, eller noen har allerede avgjort hva som stemmer.',
  decided: (status: string, name: string | null, date: string) => `Avgjort${name ? ` av ${name}` : ''} ${date}: ${status}`,
  back: 'Tilbake til kandidaten',
} as const;

export const resultDecisionTexts: Texts<typeof nb> = { nb };
