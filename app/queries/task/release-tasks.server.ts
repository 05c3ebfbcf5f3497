import { toDateColumn } from '~/domain/calendar-date';
import { latestToPublish, publishBy, quarterState, quartersOver } from '~/domain/release/release-quarters';
import { quarterSlug } from '~/domain/quarter';
import { formatQuarter } from '~/i18n/format';
import { buyersWaitingForRelease } from '~/policies/release-scope';
import { buyersToPublish } from '../release/quarter-to-publish.server';
import { MOST } from './found-tasks.server';
import type { TaskSource } from './list-tasks.server';

/** The buyers of contracts that the unit follows people on to whom the latest quarter that is over is not published, from the day after it on; older quarters wait for nobody. */
export const releaseTasks: TaskSource = async (tx, viewer, on) => {
  const periodEnd = latestToPublish(on);
  const waiting = (await buyersToPublish(tx, buyersWaitingForRelease(viewer, toDateColumn(periodEnd)))).filter(
    ({ firstStart, published }) => quartersOver(firstStart, on).includes(periodEnd) && quarterState(periodEnd, published) === 'ready',
  );
  const tasks = waiting.slice(0, MOST).map(({ id, name }) => ({
    kind: 'publish_release' as const,
    subject: formatQuarter(periodEnd),
    detail: name,
    dueOn: publishBy(periodEnd),
    path: `/publiseringer/ny/${id}/${quarterSlug(periodEnd)}`,
    candidateId: null,
  }));
  return { tasks, total: waiting.length };
};
