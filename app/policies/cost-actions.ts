import { costMeasureLifecycle, type CostMeasureAction, type CostMeasureState, type CostParty } from '~/domain/cost-measure';
import { costStatementLifecycle, type CostStatementAction, type CostStatementState } from '~/domain/cost-statement';
import type { Viewer } from '~/domain/viewer';
import { may } from './permissions';

/** The side that the viewer acts for; null for who only follows, or sees nothing at all. */
export function costPartyOf(viewer: Pick<Viewer, 'role'>): CostParty | null {
  if (may(viewer, 'costs.write')) return 'supplier';
  return may(viewer, 'costs.comment') ? 'buyer' : null;
}

/** What this viewer may do with a measure that it sees. */
export function allowedMeasureActions(viewer: Pick<Viewer, 'role'>, state: CostMeasureState): readonly CostMeasureAction[] {
  const party = costPartyOf(viewer);
  return party ? costMeasureLifecycle[state][party] : [];
}

/** What this viewer may do with a statement that it sees; only the latest of a quarter is corrected. */
export function allowedStatementActions(viewer: Pick<Viewer, 'role'>, state: CostStatementState, isLatest: boolean): readonly CostStatementAction[] {
  return may(viewer, 'costs.write') && isLatest ? costStatementLifecycle[state] : [];
}
