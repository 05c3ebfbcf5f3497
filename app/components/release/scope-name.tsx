import type { ScopeRow } from '~/domain/release/scope-rows';
import { releaseTexts } from '~/i18n/releases';
import { useTexts } from '~/i18n/texts';

/** What a row is about; a supplier stands inside its contract. */
export function ScopeName({ level, name }: Pick<ScopeRow, 'level' | 'name'>) {
  const texts = useTexts(releaseTexts);
  if (level === 'all') return texts.all;
  const known = name || texts.unknownName;
  return level === 'supplier' ? <span className="scope-name--supplier">{known}</span> : known;
}
