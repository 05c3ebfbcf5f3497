// What the journey's contract must show after each step, for as-of dates around everything that happens.
import { daysBetween, type CalendarDate } from '../../app/domain/calendar-date.ts';
import { day } from './journey-dates.ts';
import type { ShownFigures, ShownResults } from './shown-figures.ts';

export type ExpectedByDay = readonly (readonly [CalendarDate, ShownFigures])[];

const nobody: ShownResults = { cohort: 0, pending: 0, ordinary: 0, subsidised: 0, unknown: 0 };
const pending: ShownResults = { ...nobody, pending: 1 };
const unknown: ShownResults = { ...nobody, cohort: 1, unknown: 1 };
const ordinary: ShownResults = { ...nobody, cohort: 1, ordinary: 1 };
const subsidised: ShownResults = { ...nobody, cohort: 1, subsidised: 1 };

const nothing: ShownFigures = {
  ...{ onDate: 0, duringPeriod: 0, started: 0 },
  ended: { completed: 0, hired: 0, brokenOff: 0 },
  ...{ after6: nobody, after12: nobody },
  daysToJob: { any: null, ordinary: null },
  hires: { people: 0, withSupplier: 0, elsewhere: 0, permanent: 0, partTime: 0, subsidised: 0 },
};
const inPractice: ShownFigures = { ...nothing, onDate: 1, duringPeriod: 1, started: 1 };
/** The last day counts as a day in practice, and from it on the end is known. */
const lastDay: ShownFigures = {
  ...inPractice,
  ended: { ...nothing.ended, hired: 1 },
  ...{ after6: pending, after12: pending },
};
const afterwards: ShownFigures = { ...lastDay, onDate: 0 };

const toHire = daysBetween(day.started, day.hired);
const toOrdinary = daysBetween(day.started, day.ordinary);
const hires = { people: 1, withSupplier: 1, elsewhere: 0, permanent: 1, partTime: 1, subsidised: 0 };
const inJob: ShownFigures = { ...afterwards, hires, daysToJob: { any: toHire, ordinary: toHire } };
const withSubsidy: ShownFigures = {
  ...afterwards,
  hires: { ...hires, subsidised: 1 },
  daysToJob: { any: toHire, ordinary: null },
};
const ordinaryAtLast: ShownFigures = {
  ...withSubsidy,
  after6: subsidised,
  daysToJob: { any: toHire, ordinary: toOrdinary },
};

export const expectedWhen: Readonly<Record<'requested' | 'started' | 'ended' | 'hired' | 'subsidised', ExpectedByDay>> = {
  requested: [[day.today, nothing]],
  started: [
    [day.beforeStart, nothing],
    [day.started, inPractice],
    [day.today, inPractice],
  ],
  ended: [
    [day.beforeStart, nothing],
    [day.started, inPractice],
    [day.ended, lastDay],
    [day.hired, afterwards],
    [day.beforeSixMonths, afterwards],
    [day.sixMonths, { ...afterwards, after6: unknown }],
    [day.twelveMonths, { ...afterwards, after6: unknown, after12: unknown }],
    [day.today, { ...afterwards, after6: unknown, after12: unknown }],
  ],
  hired: [
    [day.ended, lastDay],
    [day.hired, inJob],
    [day.beforeSixMonths, inJob],
    [day.sixMonths, { ...inJob, after6: ordinary }],
    [day.twelveMonths, { ...inJob, after6: ordinary, after12: ordinary }],
    [day.today, { ...inJob, after6: ordinary, after12: ordinary }],
  ],
  subsidised: [
    [day.beforeStart, nothing],
    [day.started, inPractice],
    [day.ended, lastDay],
    [day.hired, withSubsidy],
    [day.beforeSixMonths, withSubsidy],
    [day.sixMonths, { ...withSubsidy, after6: subsidised }],
    [day.subsidyEnded, { ...withSubsidy, after6: subsidised }],
    [day.ordinary, ordinaryAtLast],
    [day.beforeTwelveMonths, ordinaryAtLast],
    [day.twelveMonths, { ...ordinaryAtLast, after12: ordinary }],
    [day.today, { ...ordinaryAtLast, after12: ordinary }],
  ],
};
