import { addMonths, type CalendarDate } from '../calendar-date';
import type { CommitmentKind } from '../commitment/commitment-kinds';
import { countsIn } from '../release/bands';
import type { PublishedFigures, PublishedResult } from '../release/published-figures';
import { achievementSources } from './achievement-sources';
import type { Reached } from './reached';
import { shareOf } from './reached-in-figures';

/** What was published of one supplier on a contract, and for which day. */
export interface PublishedOfSupplier {
  periodEnd: CalendarDate;
  figures: PublishedFigures;
}

/** What a commitment has come to by the latest release, for who sees releases alone; null is no release. */
export function reachedInRelease(kind: CommitmentKind, published: PublishedOfSupplier | null, startsOn: CalendarDate): Reached {
  const source = achievementSources[kind];
  if (!source) return { form: 'no_figure' };
  if (source.figure === 'days_to_ordinary_job') return { form: 'never_published' };
  if (!published) return { form: 'awaits_release' };
  const { periodEnd: on, figures } = published;
  switch (source.figure) {
    case 'placements_started':
      return { form: 'amount', count: figures.volume.started, on };
    case 'people_hired':
      return { form: 'amount', count: figures.volume.hired, on };
    case 'certificates_of_ended':
      return shareOf(figures.volume.certificates, figures.volume.ended, on);
    case 'result':
      // Whatever the clock, it starts on the contract's first day at the earliest.
      if (on < addMonths(startsOn, source.horizon)) return { form: 'nobody_yet' };
      return reachedInResult(figures.results[source.horizon], source.cell);
  }
}

function reachedInResult(result: PublishedResult, cell: 'in_job' | 'ordinary'): Reached {
  if (result.form === 'none') return { form: 'too_few' };
  const { cohort, measuredBy } = result;
  if (result.form === 'exact') {
    return shareOf(cell === 'ordinary' ? result.ordinary : result.ordinary + result.subsidised, cohort, measuredBy);
  }
  const band = cell === 'ordinary' ? result.ordinary : result.inJob;
  return band ? { form: 'share', ...countsIn(band, cohort), of: cohort, band, on: measuredBy } : { form: 'too_few' };
}
