import { toDateColumn, today, type CalendarDate } from '~/domain/calendar-date';
import { faultInEnd, type EndWords } from '~/domain/placement-end';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { endReasonsFor } from '~/policies/end-reasons';
import { dateOrNull } from '~/queries/placement/placement-facts.server';
import { changePlacement, type PlacementVersion } from './change-placement.server';

export interface End extends PlacementVersion, EndWords {
  endedOn: CalendarDate;
}

/** Ends a practice on its last day, with one of the reasons that the viewer may give. */
export async function endPlacement(viewer: Viewer, input: End, requestId: string): Promise<Result<string, RefusalCode>> {
  const { endedOn, endReason, endDetail, endText } = input;
  if (endedOn > today()) return refused('in_the_future', 'endedOn');
  if (!endReasonsFor(viewer).includes(endReason)) return refused('choose_one', 'endReason');
  const fault = faultInEnd(input);
  if (fault) return refused(fault.code, fault.field);
  return changePlacement(viewer, input, 'end', requestId, async (_tx, placement) => {
    const startedOn = dateOrNull(placement.startedOn);
    if (startedOn && endedOn < startedOn) return refused('before_start', 'endedOn');
    return done({ endedOn: toDateColumn(endedOn), endReason, endDetail, endText });
  });
}
