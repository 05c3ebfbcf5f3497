import type { TrainingLevel } from '~/domain/training-level';
import type { Texts } from './texts';

/** What a module's parts and the levels are called, in templates, plans and reports. */
const nb = {
  level: {
    not_started: 'Ikke begynt',
    with_help: 'Med hjelp',
    on_own: 'På egen hånd',
    can_show_others: 'Kan vise andre',
  } satisfies Record<TrainingLevel, string>,
  title: 'Navn på modulen',
  titleEn: 'Navn på engelsk',
  titleEnHint: 'Står ved siden av det norske på kompetansebeviset',
  hours: 'Timer',
  hoursHint: 'Hvor mange timer modulen tar',
  method: 'Metode',
  methodHint: 'Hvordan dere lærer det bort, for eksempel «vise, gjøre sammen, gjøre selv»',
  language: 'Språk',
  languageHint: 'For eksempel «enkel norsk» eller «norsk og tigrinja»',
  evidence: 'Slik viser kandidaten det',
  evidenceHint: 'For eksempel «mentor ser på arbeidet i et rom»',
  aims: 'Mål',
  aimsHint: 'Ett mål på hver linje, med enkle ord: «Jeg kan …». Kandidaten, flyktningenheten og NAV leser dem.',
  aimsEn: 'Målene på engelsk',
  aimsEnHint: 'I samme rekkefølge, ett på hver linje',
  aimsCaption: (title: string) => `Målene i modulen ${title}`,
  aim: 'Mål',
  english: 'På engelsk',
  hoursOf: (hours: string) => (hours === '1' ? '1 time' : `${hours} timer`),
} as const;

export const trainingModuleTexts: Texts<typeof nb> = { nb };
