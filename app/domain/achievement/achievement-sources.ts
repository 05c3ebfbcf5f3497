import type { CommitmentKind } from '../commitment/commitment-kinds';
import type { Horizon } from '../figures/definitions';
import type { FigureAnchor } from '../figures/figure-anchors';

/** The figure that a commitment is held against, and where on `/om-tallene` it is defined. */
export type AchievementSource =
  | { figure: 'placements_started' | 'people_hired' | 'certificates_of_ended' | 'days_to_ordinary_job'; anchor: FigureAnchor }
  | { figure: 'result'; horizon: Horizon; cell: 'in_job' | 'ordinary'; anchor: 'i-jobb' };

const inJob = (horizon: Horizon) => ({ figure: 'result', horizon, cell: 'in_job', anchor: 'i-jobb' }) as const;
const ordinary = (horizon: Horizon) => ({ figure: 'result', horizon, cell: 'ordinary', anchor: 'i-jobb' }) as const;

/**
 * Every kind's source, always of the supplier's own placements on the contract, from its first day on. Null where the
 * portal has no defined figure of the kind: such commitments are followed up in the supplier's report.
 */
export const achievementSources: Readonly<Record<CommitmentKind, AchievementSource | null>> = {
  places_per_year: { figure: 'placements_started', anchor: 'startet' },
  training_weeks: null,
  certificate_share: { figure: 'certificates_of_ended', anchor: 'kompetansebevis' },
  days_to_ordinary_job: { figure: 'days_to_ordinary_job', anchor: 'tid-for-betalt-jobb' },
  people_hired: { figure: 'people_hired', anchor: 'ansettelser' },
  follow_up_meetings: null,
  candidates_per_mentor: null,
  in_job_6: inJob(6),
  ordinary_6: ordinary(6),
  in_job_12: inJob(12),
  ordinary_12: ordinary(12),
  own: null,
};
