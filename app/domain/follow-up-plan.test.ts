import { expect, test } from 'vitest';
import { meetingFault, meetingState, stepState, type AgreedStep } from './follow-up-plan';

const on = '2026-11-20';
const meeting = { metOn: '2026-11-18', agreed: null, cancelReason: null } as const;
const step = (dueOn: AgreedStep['dueOn'], slot = 0): AgreedStep => ({ slot, text: 'Ringe arbeidsgiver', owner: 'unit', dueOn });

test('a meeting waits to be written from the day after it was to be held, until it is written or called off', () => {
  expect(meetingState({ ...meeting, metOn: '2026-11-21' }, on)).toBe('planned');
  expect(meetingState({ ...meeting, metOn: on }, on)).toBe('planned');
  expect(meetingState(meeting, on)).toBe('to_write');
  expect(meetingState({ ...meeting, agreed: 'Prøve hos Ren AS' }, on)).toBe('written');
  expect(meetingState({ ...meeting, cancelReason: 'Syk' }, on)).toBe('cancelled');
});

test('a step is done by what came of it, and dropped by a reason', () => {
  expect(stepState({ outcome: null, dropReason: null })).toBe('open');
  expect(stepState({ outcome: 'Fikk intervju', dropReason: null })).toBe('done');
  expect(stepState({ outcome: null, dropReason: 'Har flyttet' })).toBe('dropped');
});

test('nothing is agreed in a meeting that lies ahead', () => {
  expect(meetingFault({ metOn: '2026-11-21', agreed: 'Alt', steps: [] }, on)).toEqual({ code: 'agreed_before_meeting', field: 'metOn' });
  expect(meetingFault({ metOn: on, agreed: 'Alt', steps: [] }, on)).toBeNull();
  expect(meetingFault({ metOn: '2026-11-21', steps: [] }, on)).toBeNull();
});

test('a meeting that is past, or has next steps, says what was agreed', () => {
  expect(meetingFault({ metOn: '2026-11-19', steps: [] }, on)).toEqual({ code: 'agreed_missing', field: 'agreed' });
  expect(meetingFault({ metOn: on, steps: [step('2026-12-01')] }, on)).toEqual({ code: 'agreed_missing', field: 'agreed' });
});

test('no step is due before its meeting, and the fault names the row', () => {
  const steps = [step('2026-12-01'), step('2026-11-17', 3)];
  expect(meetingFault({ metOn: '2026-11-18', agreed: 'Alt', steps }, on)).toEqual({ code: 'step_before_meeting', field: 'stepDueOn3' });
});
