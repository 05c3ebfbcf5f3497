import type { Standing } from '~/domain/result-standing';
import type { Texts } from './texts';

/** How firm a result is said to be. */
const nb = {
  standing: {
    confirmed: 'Bekreftet',
    single: 'Én kilde',
    conflicting: 'Motstridende',
    unknown: 'Ukjent',
  } satisfies Record<Standing, string>,
  counts: ({ confirmed, single, conflicting, unknown }: Record<Standing, number>, cohort: number) =>
    `Av ${cohort}: bekreftet ${confirmed} · én kilde ${single} · motstridende ${conflicting} · ukjent ${unknown}`,
  column: 'Sikkerhet',
  about: 'Hvor sikkert er det?',
  download: 'Last ned hvor sikre resultatene er',
} as const;

export const resultStandingTexts: Texts<typeof nb> = { nb };
