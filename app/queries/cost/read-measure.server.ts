import { redirect } from '@remix-run/node';
import type { CalendarDate } from '~/domain/calendar-date';
import { isLate, type CostMeasureAction } from '~/domain/cost-measure';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { notFound } from '../session/require-viewer.server';
import { visibleMeasure } from './visible-measure.server';

/** A measure with all that was said about it, the earliest first; 404 out of scope. */
export function readMeasure(viewer: Viewer, id: string, on: CalendarDate) {
  return asViewer(viewer, async (tx) => {
    const { mayEver: _mayEver, version: _version, ...measure } = await visibleMeasure(tx, viewer, id);
    const comments = await tx.costMeasureComment.findMany({
      where: { measureId: id },
      orderBy: { id: 'asc' },
      select: { id: true, text: true, createdAt: true, organisation: { select: { name: true } } },
    });
    return {
      measure: { ...measure, isLate: isLate(measure, on) },
      comments: comments.map(({ organisation, createdAt, ...comment }) => ({ ...comment, by: organisation.name, at: createdAt.toISOString() })),
    };
  });
}

/** A measure for the form that does one thing with it: 404 for who may never do that, and its own page where it cannot be done now. */
export function readMeasureForAction(viewer: Viewer, id: string, action: CostMeasureAction) {
  return asViewer(viewer, async (tx) => {
    const { mayEver, allowedActions, ...measure } = await visibleMeasure(tx, viewer, id);
    if (!mayEver(action)) throw notFound();
    if (!allowedActions.includes(action)) throw redirect(`/kostnadstiltak/${id}?beskjed=endret`);
    return measure;
  });
}
