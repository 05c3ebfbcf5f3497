import { lazy, type ComponentType } from 'react';

/** The drawings, each fetched when it is first shown: no screen without a chart carries Recharts. */
export const HoursChart = drawing(() => import('./hours-chart'));
export const PracticeChart = drawing(() => import('./practice-chart'));
export const ResultsChart = drawing(() => import('./results-chart'));
export const SurvivalChart = drawing(() => import('./survival-chart'));

/** A drawing that cannot be fetched leaves its space empty: the table has the numbers. */
function drawing<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) {
  return lazy(() => load().catch(() => ({ default: (() => null) as ComponentType<Props> })));
}
