import { dueOn } from '~/domain/result-due';
import { formatShortDate } from '~/i18n/format';
import { taskTexts } from '~/i18n/tasks';
import { ALWAYS, countAskedResults, listAskedResults } from '../result/asked-results.server';
import { found, MOST } from './found-tasks.server';
import type { TaskSource } from './list-tasks.server';

/** Results about which sources differ and nobody has decided, the oldest measuring date first. */
export const decisionTasks: TaskSource = async (tx, viewer, on) => {
  const rows = await listAskedResults(tx, viewer, 'conflicting', on, { ...ALWAYS, take: MOST });
  const count = async () => (await countAskedResults(tx, viewer, 'conflicting', on)).reduce((sum, day) => sum + day.count, 0);
  return found(rows, count, ({ candidateId, firstName, lastName, measuredOn, measures }) => ({
    kind: 'decide_result',
    candidateId,
    subject: `${firstName} ${lastName}`,
    detail: measures
      .map(({ months, countedFrom }) => taskTexts.nb.resultAfter(months, countedFrom && formatShortDate(countedFrom)))
      .join(', '),
    dueOn: dueOn(measuredOn),
    path: `/kandidater/${candidateId}/resultat/${measuredOn}`,
  }));
};
