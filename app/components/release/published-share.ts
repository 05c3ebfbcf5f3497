import type { Band } from '~/domain/release/bands';
import type { PublishedResult } from '~/domain/release/published-figures';
import { formatCountAndShare } from '~/i18n/format';
import { publishedResultTexts } from '~/i18n/published-results';
import { useTexts } from '~/i18n/texts';

/** Which share of a result: in a job without wage subsidy, with, or either. */
export type PublishedCell = 'ordinary' | 'subsidised' | 'inJob';

/** How a share is written: with its counts where they are published, as a band, or as the one text for what is hidden. */
export function usePublishedShare(): (result: PublishedResult, cell: PublishedCell) => string {
  const { bands, tooFew } = useTexts(publishedResultTexts);
  const bandText = (band: Band | null) => (band ? bands[band] : tooFew);
  return (result, cell) => {
    if (result.form === 'none') return tooFew;
    if (result.form === 'band') return bandText(result[cell]);
    return formatCountAndShare(cell === 'inJob' ? result.ordinary + result.subsidised : result[cell], result.cohort);
  };
}
