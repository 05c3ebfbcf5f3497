import { reminderDays } from '~/domain/reminders';
import type { Texts } from './texts';

const nb = {
  title: 'Ligger etter',
  intro: `Dette har ligget mer enn ${reminderDays.escalation - 1} dager over fristen hos andre i enheten, eller hos en leverandør eller NAV som dere venter på. Den som har oppgaven, er minnet på den to ganger. Den blir borte herfra når den er gjort.`,
  whatToDo: 'Snakk med den det gjelder. Er oppgaven hos enheten, kan du gjøre den selv eller bytte veileder på kandidaten.',
  caption: 'Oppgaver som ligger etter, de eldste fristene først',
  task: 'Oppgave',
  whose: 'Hos hvem',
  supplier: 'Leverandøren',
  several: 'Veilederne i enheten',
  due: 'Fristen var',
  days: 'Dager siden',
  count: (total: number) => (total === 1 ? '1 oppgave ligger etter' : `${total} oppgaver ligger etter`),
  cut: (kind: string) => `Det er så mange oppgaver av typen «${kind}» at bare de eldste er med her.`,
  none: 'Ingenting ligger etter',
  noneText: 'Alle har gjort det de skulle, eller er ikke minnet på det to ganger ennå.',
  linkText: 'De er minnet på det to ganger. Se hvem det gjelder, og hjelp dem videre.',
  link: (total: number) => `${total === 1 ? '1 oppgave' : `${total} oppgaver`} ligger etter hos andre`,
} as const;

export const longOverdueTexts: Texts<typeof nb> = { nb };
