import type { Band } from '~/domain/release/bands';
import type { Texts } from './texts';

/** What stands for every number that is hidden, whatever the cause (disclosure.md). */
export const TOO_FEW = 'for få til å vises';

/** How a published result is said, and what stands where nothing has been published. */
const nb = {
  tooFew: TOO_FEW,
  bands: { under_25: 'under 25\u00a0%', from_25_to_50: '25–50\u00a0%', from_50_to_75: '50–75\u00a0%', over_75: 'over 75\u00a0%' } satisfies Record<Band, string>,
  notYet: 'Ikke publisert ennå',
  notYetText: 'Flyktningenheten publiserer tallene for et kvartal innen en måned etter at kvartalet er slutt. Da står de her.',
} as const;

export const publishedResultTexts: Texts<typeof nb> = { nb };
