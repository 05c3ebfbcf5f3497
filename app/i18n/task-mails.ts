import { totalOf, type PlaceTally } from '~/domain/mail-tally';
import { taskReasonTexts } from './task-reasons';
import { taskTexts } from './tasks';
import type { Texts } from './texts';

/** A mail as text; `path` is the page it leads to. Built of kinds and counts alone, so that nobody can be known from it. */
export interface MailText {
  subject: string;
  body: string;
  path: string;
}

const tasks = (count: number) => (count === 1 ? '1 oppgave' : `${count} oppgaver`);

function lines({ tallies }: PlaceTally, withOverdue: boolean): string {
  return tallies
    .map(({ kind, count, overdue }) => {
      const late = withOverdue && overdue > 0 ? ` (${overdue} over fristen)` : '';
      return `- ${taskTexts.nb.kind[kind]}: ${count}${late}`;
    })
    .join('\n');
}

/** One list a membership, under the organisation's name where there are several. */
function lists(places: readonly PlaceTally[], withOverdue = true): string {
  const [first, ...more] = places;
  if (!first) return '';
  if (more.length === 0) return lines(first, withOverdue);
  const named = places.map((place) => `${place.organisationName}\n${lines(place, withOverdue)}`);
  return [...named, 'Bytt rolle øverst i portalen for å se oppgavene hos hver av dem.'].join('\n\n');
}

const whole = (...parts: (string | false)[]) => ['Hei!', ...parts.filter(Boolean), 'Hilsen Praksisporten'].join('\n\n');

const noNames = 'Av hensyn til personvernet står det ingen navn her. Logg inn for å se hva det gjelder.';
const settings = 'Du velger selv når du vil ha e-post, under «E-post til deg» øverst i portalen.';

const nb = {
  /** What waits, once a day. */
  digest: (places: readonly PlaceTally[]): MailText => ({
    subject: `${tasks(totalOf(places))} venter på deg i Praksisporten`,
    body: whole(`Dette venter på deg:\n\n${lists(places)}`, noNames, settings),
    path: '/',
  }),
  /** What lies, by which reminder it is, and below it what else waits where the reader wants to know. */
  reminder: ({ first, second, leadSees, waiting }: ReminderParts): MailText => {
    const count = totalOf(first) + totalOf(second);
    return {
      subject: `Påminnelse: ${tasks(count)} ligger over fristen i Praksisporten`,
      body: whole(
        first.length > 0 && `Fristen er ute, og noen venter på at du gjør dette:\n\n${lists(first, false)}`,
        second.length > 0 && `Dette har vi minnet deg på før. Det er den siste påminnelsen:\n\n${lists(second, false)}`,
        second.length > 0 && leadSees && 'Oppgaver som fortsatt ligger om tre dager, får fagleder se.',
        waiting.length > 0 && `Dette venter på deg i alt:\n\n${lists(waiting)}`,
        noNames,
        settings,
      ),
      path: '/',
    };
  },
  /** What cannot wait. */
  urgent: (places: readonly PlaceTally[]): MailText => {
    const kinds = [...new Set(places.flatMap(({ tallies }) => tallies.map(({ kind }) => kind)))];
    return {
      subject: 'Noe haster i Praksisporten',
      body: whole(`${kinds.map((kind) => taskReasonTexts.nb[kind]).join('\n')}\n\n${lists(places, false)}`, noNames, settings),
      path: '/',
    };
  },
  /** What others in the unit have let lie, for its lead. */
  escalation: (places: readonly PlaceTally[]): MailText => ({
    subject: `${tasks(totalOf(places))} i enheten ligger etter`,
    body: whole(
      `Dette har ligget lenge over fristen, også etter to påminnelser:\n\n${lists(places, false)}`,
      'Snakk med dem det gjelder, eller la noen andre overta.',
      noNames,
    ),
    path: '/oppgaver/ligger-etter',
  }),
} as const;

export interface ReminderParts {
  first: readonly PlaceTally[];
  second: readonly PlaceTally[];
  /** Whether the unit's lead sees what the reader lets lie. */
  leadSees: boolean;
  /** All that waits; empty for whoever wants no daily mail. */
  waiting: readonly PlaceTally[];
}

/** The mails that tell of tasks. */
export const taskMailTexts: Texts<typeof nb> = { nb };
