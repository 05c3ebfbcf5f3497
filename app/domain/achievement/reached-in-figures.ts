import type { CalendarDate } from '../calendar-date';
import type { CommitmentKind } from '../commitment/commitment-kinds';
import type { KeyFigures } from '../figures/key-figures';
import type { SurvivalCurves } from '../figures/survival-curve';
import { achievementSources } from './achievement-sources';
import type { Reached } from './reached';

/** The exact figures of one supplier on a contract, from its first day to `asOf`. */
export interface ExactOfSupplier {
  figures: Pick<KeyFigures, 'asOf' | 'inPractice' | 'employed' | 'timeToPaidWork' | 'hires' | 'certificates'>;
  curves: SurvivalCurves;
}

/** What a commitment has come to by today, for who sees exact figures. */
export function reachedInFigures(kind: CommitmentKind, { figures, curves }: ExactOfSupplier): Reached {
  const source = achievementSources[kind];
  const { asOf: on, inPractice, employed, timeToPaidWork, hires, certificates } = figures;
  switch (source?.figure) {
    case undefined:
      return { form: 'no_figure' };
    case 'placements_started':
      return { form: 'amount', count: inPractice.started, on };
    case 'people_hired':
      return { form: 'amount', count: hires.people, on };
    case 'certificates_of_ended':
      return shareOf(certificates.issued, Object.values(inPractice.ended).reduce((sum, count) => sum + count, 0), on);
    case 'days_to_ordinary_job': {
      const { courses, medianDays } = timeToPaidWork.ordinary;
      if (courses === 0) return { form: 'nobody_yet' };
      return { form: 'days', median: medianDays, passedBy: curves.ordinary.at(-1)?.days ?? 0, on };
    }
    case 'result': {
      const { cohort, ordinary, subsidised } = employed[source.horizon];
      return shareOf(source.cell === 'ordinary' ? ordinary : ordinary + subsidised, cohort, on);
    }
  }
}

/** An exact share; of nobody there is none yet. A certificate may be issued before the placement's end, so a count stops at the whole. */
export function shareOf(count: number, of: number, on: CalendarDate): Reached {
  const within = Math.min(count, of);
  return of === 0 ? { form: 'nobody_yet' } : { form: 'share', from: within, to: within, of, band: null, on };
}
