import { daysBetween } from '~/domain/calendar-date';
import { code, date, text, whole, yesNo } from '~/domain/dataset/field';
import { closuresDataset, longOverdueDataset, signalsDataset } from '~/i18n/datasets/follow-up';
import { misuseTexts } from '~/i18n/misuse-signals';
import { taskTexts } from '~/i18n/tasks';
import { closuresIn, openSignalsIn } from '../misuse-signal/list-signals.server';
import { longOverdueTasksIn } from '../task/list-long-overdue-tasks.server';
import { dataset } from './dataset.server';

const signalWords = misuseTexts.nb;

/** The open signals against misuse. */
export const openSignals = dataset({
  words: signalsDataset,
  permission: 'misuse.follow',
  read: ({ tx, viewer, on, page }) => openSignalsIn(tx, viewer, page, on),
}).withFields({
  subject: text((row) => row.subject),
  kind: code(signalWords.kind, (row) => row.kind),
  severity: code(signalWords.severity, (row) => row.severity),
  summary: text((row) => row.summary),
  since: date((row) => row.since),
});

/** The signals that were closed. */
export const closedSignals = dataset({
  words: closuresDataset,
  permission: 'misuse.follow',
  read: ({ tx, viewer, page }) => closuresIn(tx, viewer, page),
}).withFields({
  subject: text((row) => row.subject),
  kind: code(signalWords.kind, (row) => row.kind),
  closedOn: date((row) => row.closedOn),
  closedBy: text((row) => row.closedBy),
  reason: text((row) => row.reason),
});

/** What others have let lie. */
export const longOverdueTasks = dataset({
  words: longOverdueDataset,
  permission: 'tasks.ofOthers',
  read: async ({ tx, viewer, on }) => {
    const { tasks } = await longOverdueTasksIn(tx, viewer, on);
    return { rows: tasks.map((task) => ({ ...task, days: daysBetween(task.dueOn, on) })), total: tasks.length };
  },
}).withFields({
  kind: code(taskTexts.nb.kind, (row) => row.kind),
  subject: text((row) => row.subject),
  detail: text((row) => row.detail),
  whose: text((row) => row.whose),
  bySupplier: yesNo((row) => row.bySupplier),
  dueOn: date((row) => row.dueOn),
  days: whole((row) => row.days),
});
