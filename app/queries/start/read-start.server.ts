import type { CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { may } from '~/policies/permissions';
import { shortcutsOf } from '~/policies/shortcuts';
import { listBuyerContracts } from '../contract/list-buyer-contracts.server';
import { listOwnPeople } from '../report/list-own-people.server';
import { listLongOverdueTasks } from '../task/list-long-overdue-tasks.server';
import { listTasks } from '../task/list-tasks.server';
import { readSetup } from './read-setup.server';
import { readUnitSteps } from './read-unit-steps.server';

/**
 * What the viewer's first page is about: a buyer's contracts with how they go, and what waits there; how far an administrator has set the
 * portal up, else what waits for the viewer, and for a lead how much lies with others and what a new unit still needs;
 * for a mentor also the people whom it follows.
 */
export async function readStart(viewer: Viewer, on: CalendarDate) {
  if (may(viewer, 'figures.protected')) {
    const [waiting, contracts] = await Promise.all([listTasks(viewer, on), listBuyerContracts(viewer, on)]);
    return { kind: 'contracts' as const, waiting, contracts };
  }
  if (may(viewer, 'organisations.manage')) {
    const steps = await readSetup(viewer);
    // Until all steps are begun, the steps themselves lead on.
    return { kind: 'setup' as const, steps, shortcuts: steps.every(({ count }) => count > 0) ? shortcutsOf(viewer) : [] };
  }
  const [waiting, { tasks: longOverdue }, unitSteps, people] = await Promise.all([
    listTasks(viewer, on),
    listLongOverdueTasks(viewer, on),
    readUnitSteps(viewer),
    listOwnPeople(viewer, on),
  ]);
  return { kind: 'tasks' as const, waiting, longOverdue: longOverdue.length, unitSteps, shortcuts: shortcutsOf(viewer), people };
}
