import { hireReportLifecycle, type HireReportAction, type HireReportStatus } from '~/domain/hire-report';
import type { Viewer } from '~/domain/viewer';
import { may, type Permission } from './permissions';

/** The permission that each answer to a hire report asks for: the unit decides, the supplier can take back. */
export const hirePermissionOf: Readonly<Record<HireReportAction, Permission>> = {
  confirm: 'hires.decide',
  reject: 'hires.decide',
  withdraw: 'hires.report',
};

/** What this viewer may do with a hire report that it sees. */
export function allowedHireReportActions(viewer: Pick<Viewer, 'role'>, status: HireReportStatus): HireReportAction[] {
  return hireReportLifecycle[status].filter((action) => may(viewer, hirePermissionOf[action]));
}
