import { redirect } from '@remix-run/node';
import type { CalendarDate } from '~/domain/calendar-date';
import { basisOf } from '~/domain/misuse-closing';
import { misuseRules, type MisuseSignal } from '~/domain/misuse-signals';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { misuseTexts } from '~/i18n/misuse-signals';
import { asViewer } from '~/platform/sessions/viewer.server';
import { closuresToRead } from '~/policies/misuse-scope';
import { findSignal, type SignalAddress } from './find-signal.server';
import { personEvidence } from './person-evidence.server';
import { siteEvidence } from './site-evidence.server';
import { supplierEvidence } from './supplier-evidence.server';

/**
 * A signal with all that it rests on, and how it was closed before. Where it neither holds nor was ever closed, leads to
 * the list, which says so; 404 where the viewer may not know of what it is about.
 */
export async function readSignal(viewer: Viewer, address: SignalAddress, on: CalendarDate) {
  return asViewer(viewer, async (tx) => {
    const found = await findSignal(tx, viewer, address, on);
    const history = await closuresOf(tx, viewer, address);
    if (!found && history.length === 0) throw redirect('/varsler?beskjed=borte');
    const { subject, severity, sources } = misuseRules[address.kind];
    return {
      kind: address.kind,
      subject,
      subjectId: address.subjectId,
      severity,
      sources,
      name: found?.subject ?? null,
      seen: found && basisOf(found.signal),
      summary: found && misuseTexts.nb.summary(found.signal),
      limits: found && limitsOf(found.signal),
      state: !found ? ('over' as const) : found.closed ? ('closed' as const) : ('open' as const),
      history,
      person: subject === 'candidate' ? await personEvidence(tx, viewer, address.subjectId, on) : null,
      supplier: subject === 'supplier' ? await supplierEvidence(tx, viewer, address.subjectId, on) : null,
      site: subject === 'site' ? await siteEvidence(tx, viewer, address.subjectId, on) : null,
    };
  });
}

/** What else of a signal is worth telling: until when practice may go on, and how old the count of employees is. */
function limitsOf(signal: MisuseSignal) {
  return {
    endsBy: 'endsBy' in signal ? signal.endsBy : null,
    countedOn: 'countedOn' in signal ? signal.countedOn : null,
    countIsOld: 'countIsOld' in signal && signal.countIsOld,
  };
}

async function closuresOf(tx: Transaction, viewer: Viewer, { kind, subjectId }: SignalAddress) {
  const { subject } = misuseRules[kind];
  const about = subject === 'candidate' ? { candidateId: subjectId } : subject === 'supplier' ? { supplierId: subjectId } : { workSiteId: subjectId };
  const rows = await tx.misuseSignalClosure.findMany({
    where: { AND: [{ kind, unitId: viewer.organisationId }, about, subject === 'candidate' ? {} : closuresToRead(viewer)] },
    orderBy: [{ closedAt: 'desc' }, { id: 'desc' }],
    select: { reason: true, closedAt: true, closedBy: { select: { user: { select: { name: true } } } } },
  });
  return rows.map(({ reason, closedAt, closedBy }) => ({ reason, closedAt: closedAt.toISOString(), closedBy: closedBy.user.name }));
}
