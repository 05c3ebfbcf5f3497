import type { CalendarDate } from '../calendar-date';
import type { CriterionPart } from '../commitment/criterion-part';
import { HORIZONS } from '../figures/definitions';
import type { Band } from '../release/bands';
import type { PublishedResult, PublishedVolume } from '../release/published-figures';
import type { ReportFigures } from './report-content';

/** A number that a report shows; `few` is for too few, whatever the cause, and `not_counted` where there is none of the kind. */
export type ReportValue =
  | { form: 'count'; count: number }
  | { form: 'share'; count: number; cohort: number; measuredBy: CalendarDate }
  | { form: 'band'; band: Band; cohort: number; measuredBy: CalendarDate }
  | { form: 'few' }
  | { form: 'not_counted' };

const volumeMeasures = {
  in_practice: { part: 'training', column: 'onDate' },
  been_in_practice: { part: 'training', column: 'duringPeriod' },
  started: { part: 'training', column: 'started' },
  ended: { part: 'training', column: 'ended' },
  capacity: { part: 'training', column: 'capacity' },
  certificates: { part: 'training', column: 'certificates' },
  hired: { part: 'time_to_job', column: 'hired' },
} as const satisfies Record<string, { part: CriterionPart; column: keyof PublishedVolume }>;

const trainingMeasures = { modules: 'modules', training_hours: 'hours' } as const;
export const resultKinds = ['in_job', 'ordinary', 'subsidised'] as const;
type ResultKind = (typeof resultKinds)[number];

export type VolumeMeasure = keyof typeof volumeMeasures;
export type TrainingMeasure = keyof typeof trainingMeasures;
export type ReportMeasure = VolumeMeasure | TrainingMeasure | `${ResultKind}_${(typeof HORIZONS)[number]}`;

/** One line of a report: what is counted, for the supplier's own placements and for the whole contract. */
export interface ReportLine {
  measure: ReportMeasure;
  part: CriterionPart;
  supplier: ReportValue;
  contract: ReportValue;
}

/**
 * All lines of a report that are counted for anybody, by the parts of the criterion. Cooperation and cost have none: what is
 * published tells nothing of the first and only of a whole contract's cost, so the supplier's own words stand alone. Results are the supplier's alone (`report-content.ts`).
 */
export function reportLines({ supplier, contract }: ReportFigures): ReportLine[] {
  const volume = (Object.keys(volumeMeasures) as VolumeMeasure[]).map((measure): ReportLine => {
    const { part, column } = volumeMeasures[measure];
    return { measure, part, supplier: countOf(supplier.volume[column]), contract: countOf(contract?.volume[column] ?? null) };
  });
  const training = (Object.keys(trainingMeasures) as TrainingMeasure[]).map((measure): ReportLine => {
    const counted = contract?.training ?? null;
    const whole: ReportValue = !counted ? { form: 'not_counted' } : counted.form === 'none' ? { form: 'few' } : { form: 'count', count: counted[trainingMeasures[measure]] };
    return { measure, part: 'training', supplier: { form: 'not_counted' }, contract: whole };
  });
  const results = HORIZONS.flatMap((horizon) =>
    resultKinds.map((kind): ReportLine => ({
      measure: `${kind}_${horizon}`,
      part: 'documentation',
      supplier: resultOf(supplier.results[horizon], kind),
      contract: { form: 'not_counted' },
    })),
  );
  return [...volume, ...training, ...results].filter((line) => line.supplier.form !== 'not_counted' || line.contract.form !== 'not_counted');
}

function countOf(count: number | null): ReportValue {
  return count === null ? { form: 'not_counted' } : { form: 'count', count };
}

function resultOf(result: PublishedResult, kind: ResultKind): ReportValue {
  switch (result.form) {
    case 'none':
      return { form: 'few' };
    case 'band': {
      const { cohort, measuredBy, inJob, ordinary, subsidised } = result;
      const band = { in_job: inJob, ordinary, subsidised }[kind];
      return band ? { form: 'band', band, cohort, measuredBy } : { form: 'few' };
    }
    case 'exact': {
      const { cohort, measuredBy, ordinary, subsidised } = result;
      return { form: 'share', count: { in_job: ordinary + subsidised, ordinary, subsidised }[kind], cohort, measuredBy };
    }
  }
}
