import { addDays } from '~/domain/calendar-date';
import { misuseLimits, misusePath, misuseRules } from '~/domain/misuse-signals';
import { misuseTexts } from '~/i18n/misuse-signals';
import { signalsToWatch } from '../misuse-signal/signals-to-watch.server';
import { MOST } from './found-tasks.server';
import type { TaskSource } from './list-tasks.server';

/** Signals against misuse that nobody has closed. */
export const misuseSignalTasks: TaskSource = async (tx, viewer, on) => {
  const signals = await signalsToWatch(tx, viewer, on);
  const tasks = signals.slice(0, MOST).map(({ signal, subject }) => ({
    kind: 'look_at_signal' as const,
    candidateId: misuseRules[signal.kind].subject === 'candidate' ? signal.subjectId : null,
    subject,
    detail: misuseTexts.nb.summary(signal),
    dueOn: signal.since && addDays(signal.since, misuseLimits.lookWithin),
    path: misusePath(signal),
  }));
  return { tasks, total: signals.length };
};
