import { toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { contractScope } from '~/policies/contract-scope';
import { mentorChoices } from '../mentor/mentor-choices.server';

/** The contracts that places can be offered on, and the mentors who can be named: the own organisation's. */
export async function readNewOffer(viewer: Viewer, on: CalendarDate) {
  return asViewer(viewer, async (tx) => {
    const contracts = await tx.contract.findMany({
      where: { AND: [contractScope(viewer), { OR: [{ endsOn: null }, { endsOn: { gte: toDateColumn(on) } }] }] },
      select: { id: true, name: true },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
    });
    return {
      contracts: contracts.map(({ id, name }) => ({ value: id, label: name })),
      mentors: await mentorChoices(tx, viewer),
    };
  });
}
