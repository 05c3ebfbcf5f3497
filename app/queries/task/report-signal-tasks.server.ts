import { dateInOslo } from '~/domain/calendar-date';
import { reportListTexts } from '~/i18n/report-list';
import { placementsToWatch } from '~/policies/report-scope';
import { mayHaveSignals, signalColumns, signalsOf } from '../report/placement-signals.server';
import { MOST } from './found-tasks.server';
import type { TaskSource } from './list-tasks.server';

/** Own candidates whose mentor asks for contact, or who stayed away without a word, until somebody registers a contact. */
export const reportSignalTasks: TaskSource = async (tx, viewer, on) => {
  const rows = await tx.placement.findMany({
    where: { AND: [placementsToWatch(viewer, on), mayHaveSignals(on)] },
    select: { id: true, candidateId: true, candidate: { select: { firstName: true, lastName: true } }, ...signalColumns(on) },
  });
  const tasks = rows.flatMap((row) => {
    const signals = signalsOf(row);
    const [first] = signals.toSorted((one, other) => one.savedAt.localeCompare(other.savedAt));
    if (!first) return [];
    const kinds = [...new Set(signals.map(({ kind }) => kind))];
    return [{
      kind: 'contact_after_report' as const,
      candidateId: row.candidateId,
      subject: `${row.candidate.firstName} ${row.candidate.lastName}`,
      detail: kinds.map((kind) => reportListTexts.nb.signal[kind]).join('. '),
      dueOn: dateInOslo(new Date(first.savedAt)),
      path: `/praksis/${row.id}/kontakt`,
    }];
  });
  return { tasks: tasks.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn)).slice(0, MOST), total: tasks.length };
};
