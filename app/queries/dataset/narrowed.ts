import type { ListView } from '~/domain/list-view';
import { exportTexts } from '~/i18n/exports';

const texts = exportTexts.nb;

/** What a list was searched for, in words; nothing where it was not. */
export function searchedFor({ search }: Pick<ListView<string>, 'search'>): string | null {
  return search === '' ? null : texts.searched(search);
}

/** What was chosen in a filter, in words; nothing where all were. */
export function chosen(label: string, value: string | null | undefined): string | null {
  return value ? texts.chosen(label, value) : null;
}
