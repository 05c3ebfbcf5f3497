import { usePublishedShare } from '~/components/release/published-share';
import type { PublishedResult } from '~/domain/release/published-figures';
import { portfolioTexts } from '~/i18n/portfolio';
import { useTexts } from '~/i18n/texts';

/** How the share in a job, with or without wage subsidy, is said: with its counts, as a band of so many, or as too few. */
export function useResultText(): (result: PublishedResult) => string {
  const { bandOf } = useTexts(portfolioTexts);
  const share = usePublishedShare();
  return (result) => {
    const said = share(result, 'inJob');
    return result.form === 'band' ? bandOf(said, result.cohort) : said;
  };
}
