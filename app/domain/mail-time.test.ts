import { expect, test } from 'vitest';
import { hourInOslo, isWeekday, roundAt } from './mail-time';

const hoursAt = (...moments: string[]) => moments.map((moment) => hourInOslo(new Date(moment)));

test('the hour is Norway’s, in winter and in summer', () => {
  expect(hoursAt('2026-01-12T06:00:00Z', '2026-07-13T05:00:00Z', '2026-07-12T22:00:00Z')).toEqual([7, 7, 0]);
});

test('on 25 October 2026 the hour from two to three comes twice', () => {
  expect(hoursAt('2026-10-25T00:59:59Z', '2026-10-25T01:00:00Z', '2026-10-25T02:00:00Z', '2026-10-25T06:00:00Z')).toEqual([2, 2, 3, 7]);
});

test('on 28 March 2027 there is no hour from two to three', () => {
  expect(hoursAt('2027-03-28T00:59:59Z', '2027-03-28T01:00:00Z', '2027-03-28T05:00:00Z')).toEqual([1, 3, 7]);
});

test('seven in the morning is the same hour on the working days around both changes', () => {
  expect(roundAt(new Date('2026-10-23T05:00:00Z'))).toEqual({ on: '2026-10-23', hour: 7 });
  expect(roundAt(new Date('2026-10-26T06:00:00Z'))).toEqual({ on: '2026-10-26', hour: 7 });
  expect(roundAt(new Date('2027-03-26T06:00:00Z'))).toEqual({ on: '2027-03-26', hour: 7 });
  expect(roundAt(new Date('2027-03-29T05:00:00Z'))).toEqual({ on: '2027-03-29', hour: 7 });
});

test('there is no round in a weekend, as Norway’s calendar has it', () => {
  expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map((date) => isWeekday(date as '2026-11-20'))).toEqual([true, false, false, true]);
  expect(roundAt(new Date('2026-11-20T23:30:00Z'))).toBeNull();
  expect(roundAt(new Date('2026-11-22T23:30:00Z'))).toEqual({ on: '2026-11-23', hour: 0 });
});
