import { toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { contractScope } from '~/policies/contract-scope';

/** The own organisation's contracts that are not over on a date, as the choices of a form. */
export async function contractChoices(viewer: Viewer, on: CalendarDate): Promise<{ value: string; label: string }[]> {
  const rows = await asViewer(viewer, (tx) =>
    tx.contract.findMany({
      where: { AND: [contractScope(viewer), { OR: [{ endsOn: null }, { endsOn: { gte: toDateColumn(on) } }] }] },
      select: { id: true, name: true },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
    }),
  );
  return rows.map(({ id, name }) => ({ value: id, label: name }));
}
