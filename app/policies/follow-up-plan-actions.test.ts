import { describe, expect, test } from 'vitest';
import { allowedMeetingActions, allowedStepActions, mayAddMeeting } from './follow-up-plan-actions';
import { roles } from './roles';

const on = '2026-11-20';
const own = 'a';
const facts = { metOn: '2026-11-18', agreed: null, cancelReason: null, agreedById: null } as const;
const writers = ['caseworker', 'unit_lead', 'nav_advisor'];

describe.each(roles)('%s', (role) => {
  const viewer = { role, membershipId: own };
  const writes = writers.includes(role);

  test('adds a meeting only where the plan is theirs and NAV sees the candidate', () => {
    expect(mayAddMeeting(viewer, true)).toBe(writes);
    expect(mayAddMeeting(viewer, false)).toBe(false);
  });

  test('changes and calls off a meeting that is not written, and corrects only what they wrote', () => {
    const both = writes ? ['edit', 'cancel'] : [];
    expect(allowedMeetingActions(viewer, { ...facts, metOn: '2026-12-01' }, on)).toEqual(both);
    expect(allowedMeetingActions(viewer, facts, on)).toEqual(both);
    expect(allowedMeetingActions(viewer, { ...facts, agreed: 'Alt', agreedById: own }, on)).toEqual(writes ? ['edit'] : []);
    expect(allowedMeetingActions(viewer, { ...facts, agreed: 'Alt', agreedById: 'b' }, on)).toEqual([]);
    expect(allowedMeetingActions(viewer, { ...facts, cancelReason: 'Syk' }, on)).toEqual([]);
  });

  test('closes, moves and drops an open step, and no other', () => {
    expect(allowedStepActions(viewer, { outcome: null, dropReason: null })).toEqual(writes ? ['close', 'move', 'drop'] : []);
    expect(allowedStepActions(viewer, { outcome: 'Ja', dropReason: null })).toEqual([]);
    expect(allowedStepActions(viewer, { outcome: null, dropReason: 'Nei' })).toEqual([]);
  });
});
