import { taskTexts } from '~/i18n/tasks';
import { formatShortDate } from '~/i18n/format';
import { readResultsDue } from '../figures/results-due.server';
import { found, MOST } from './found-tasks.server';
import type { TaskSource } from './list-tasks.server';

/** Candidates whose result at 6 or 12 months nobody has found out; the oldest first. */
export const resultTasks: TaskSource = async (tx, viewer, on) => {
  const due = await readResultsDue(tx, viewer, on);
  return found(due.slice(0, MOST), async () => due.length, ({ candidateId, firstName, lastName, months, measuredOn, countedFrom }) => ({
    kind: 'result_due',
    candidateId,
    subject: `${firstName} ${lastName}`,
    detail: taskTexts.nb.resultAfter(months, countedFrom && formatShortDate(countedFrom)),
    dueOn: measuredOn,
    path: `/kandidater/${candidateId}/oppfolging?dato=${measuredOn}`,
  }));
};
