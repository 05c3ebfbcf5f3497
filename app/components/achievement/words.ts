import type { Judgement } from '~/domain/achievement/judge';
import type { Reached } from '~/domain/achievement/reached';
import type { CommitmentBasis } from '~/domain/commitment/commitment-kinds';
import { achievementTexts } from '~/i18n/achievements';
import { formatCountAndShare, formatNumber } from '~/i18n/format';
import { publishedResultTexts } from '~/i18n/published-results';
import { useTexts } from '~/i18n/texts';

/** How what is reached is said: a share never without its counts, and one text for all that is hidden. */
export function useReachedText(): (reached: Reached) => string {
  const texts = useTexts(achievementTexts);
  const { bands } = useTexts(publishedResultTexts);
  return (reached) => {
    switch (reached.form) {
      case 'amount':
        return formatNumber(reached.count);
      case 'share':
        return reached.band ? texts.ofBand(bands[reached.band], reached.of) : formatCountAndShare(reached.from, reached.of);
      case 'days':
        return reached.median === null ? texts.notReached : texts.days(reached.median);
      case 'nobody_yet':
        return texts.noMeasured;
      case 'too_few':
        return texts.tooFew;
      case 'awaits_release':
        return texts.states.awaits_release;
      case 'never_published':
        return texts.states.never_published;
      case 'no_figure':
        return texts.nothingKnown;
    }
  };
}

interface Expected extends Pick<Judgement, 'expected' | 'inAll'> {
  basis: CommitmentBasis;
  reached: Reached;
}

/** How what is expected is said: of an amount with the whole beside it. */
export function useExpectedText(): (commitment: Expected) => string {
  const texts = useTexts(achievementTexts);
  return ({ basis, expected, inAll, reached }) => {
    if (reached.form === 'no_figure') return texts.nothingKnown;
    if (expected === null) return texts.noEnd;
    if (basis === 'share') return `${formatNumber(expected)}\u00a0%`;
    if (basis === 'level') return texts.days(expected);
    return inAll === null ? formatNumber(expected) : texts.expectedOf(formatNumber(expected), formatNumber(Math.round(inAll)));
  };
}
