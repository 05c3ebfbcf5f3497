import { formatMonthName } from '~/i18n/format';
import { resultBatchTexts } from '~/i18n/result-batch';
import { OLDER, monthCounts } from '~/domain/result-months';
import { dueOn } from '~/domain/result-due';
import { countAskedResults } from '../result/asked-results.server';
import type { TaskSource } from './list-tasks.server';

/** Months with results that nobody has found out, the oldest first: one line each, with how many, and what is older in one. */
export const resultTasks: TaskSource = async (tx, viewer, on) => {
  const months = monthCounts(await countAskedResults(tx, viewer, 'due', on), on);
  const { inMonth, older } = resultBatchTexts.nb;
  return {
    total: months.length,
    tasks: months.map(({ month, count, first }) => ({
      kind: 'result_due',
      candidateId: null,
      subject: month === OLDER ? older(count) : inMonth(count, formatMonthName(first)),
      detail: null,
      dueOn: dueOn(first),
      path: `/resultater?maaned=${month}`,
    })),
  };
};
