import { quarterSlug } from '~/domain/quarter';
import type { ReportState } from '~/domain/periodic-report/report-lifecycle';
import { byUrgency, type TaskKind } from '~/domain/task';
import { formatQuarter } from '~/i18n/format';
import { reportRows, type ReportRow } from '../periodic-report/report-rows.server';
import { MOST, type FoundTask } from './found-tasks.server';
import type { TaskSource } from './list-tasks.server';

const waitingIn = {
  write_periodic_report: ['none', 'draft'],
  correct_periodic_report: ['returned'],
  read_periodic_report: ['sent'],
} as const satisfies Partial<Record<TaskKind, readonly ReportState[]>>;

/** Reports whose next step is the viewer's; those to be written wait only once their quarter is published. */
export function periodicReportTasks(kind: keyof typeof waitingIn): TaskSource {
  const states: readonly ReportState[] = waitingIn[kind];
  return async (tx, viewer, on) => {
    const rows = (await reportRows(tx, viewer, on)).filter(({ state, dueOn }) => dueOn !== null && states.includes(state));
    const tasks = rows.map((row): FoundTask => ({
      ...{ kind, candidateId: null, subject: row.contractName, dueOn: row.dueOn },
      detail: formatQuarter(row.periodEnd),
      path: pathOf(row),
    }));
    return { tasks: tasks.sort(byUrgency).slice(0, MOST), total: tasks.length };
  };
}

// The way to a report that is written leads on to it once it is begun, so that the task is the same task all the time.
function pathOf({ id, state, contractId, periodEnd }: ReportRow): string {
  return id === null || state === 'draft' ? `/rapporter/ny/${contractId}/${quarterSlug(periodEnd)}` : `/rapporter/${id}`;
}
