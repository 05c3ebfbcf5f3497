import { dateInOslo, type CalendarDate } from '~/domain/calendar-date';
import { standingOf, type Standing } from '~/domain/result-standing';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { followUpsOf } from '../follow-up/candidate-follow-ups.server';
import { resultDecisions } from '../result/result-decisions.server';

/** How firm a measured result is: of a candidate, on a measuring date, with the rule that decided it. */
export type StandingAt = (candidateId: string, measuredOn: CalendarDate, rule: number | null) => Standing;

/** Reads what the standings of some candidates' results rest on, as it was known on `asOf`. */
export async function readStandings(tx: Transaction, viewer: Viewer, ids: readonly string[], asOf: CalendarDate): Promise<StandingAt> {
  const followUps = (await followUpsOf(tx, viewer, ids)).filter(({ registeredOn }) => registeredOn <= asOf);
  const decisions = (await resultDecisions(tx, viewer, ids)).filter(({ decidedAt }) => dateInOslo(new Date(decidedAt)) <= asOf);
  return (candidateId, measuredOn, rule) =>
    standingOf(measuredOn, followUps.filter((row) => row.candidateId === candidateId), {
      decision: decisions.find((row) => row.candidateId === candidateId && row.measuredOn === measuredOn) ?? null,
      isRegistered: rule === 2 || rule === 3,
    });
}
