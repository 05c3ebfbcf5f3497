// The journey's facts lie in the past, relative to today; what moves in the test is the as-of date.
import { addDays, addMonths, today } from '../../app/domain/calendar-date.ts';

const now = today();
const started = addMonths(now, -20);
const ended = addMonths(now, -14);
const hired = addDays(ended, 1);
const subsidyEnded = addMonths(ended, 9);

/** The days on which something in the journey happens, in order. */
export const day = {
  contract: addMonths(now, -24),
  beforeStart: addDays(started, -1),
  started,
  ended,
  hired,
  beforeSixMonths: addDays(addMonths(ended, 6), -1),
  sixMonths: addMonths(ended, 6),
  subsidyEnded,
  ordinary: addDays(subsidyEnded, 1),
  beforeTwelveMonths: addDays(addMonths(ended, 12), -1),
  twelveMonths: addMonths(ended, 12),
  yesterday: addDays(now, -1),
  today: now,
} as const;
