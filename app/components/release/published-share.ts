import type { Band } from '~/domain/release/bands';
import type { PublishedResult } from '~/domain/release/published-figures';
import { figureResultTexts } from '~/i18n/figure-results';
import { releaseTexts } from '~/i18n/releases';
import { useTexts } from '~/i18n/texts';

/** Which share of a result: in a job without wage subsidy, with, or either. */
export type PublishedCell = 'ordinary' | 'subsidised' | 'inJob';

/** How a share is written: with its counts where they are published, as a band, or as the one text for what is hidden. */
export function usePublishedShare(): (result: PublishedResult, cell: PublishedCell) => string {
  const { bands, tooFew } = useTexts(releaseTexts);
  const { countAndShare } = useTexts(figureResultTexts);
  const bandText = (band: Band | null) => (band ? bands[band] : tooFew);
  return (result, cell) => {
    if (result.form === 'none') return tooFew;
    if (result.form === 'band') return bandText(result[cell]);
    return countAndShare(cell === 'inJob' ? result.ordinary + result.subsidised : result[cell], result.cohort);
  };
}
