import type { CalendarDate } from '~/domain/calendar-date';
import { askedAbout } from '~/domain/result-due';
import { chosenMonth, daysOfMonth, monthCounts } from '~/domain/result-months';
import { answersNear } from '~/domain/result-standing';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { followUpSourcesOf } from '~/policies/employment-actions';
import { hasOpened } from '../candidate/visible-candidate.server';
import { followUpsOf } from '../follow-up/candidate-follow-ups.server';
import { employerDenials } from './employer-denials.server';
import { countAskedResults, listAskedResults, type AskedKind } from './asked-results.server';
import { registeredFacts, registeredOn } from './known-on-date.server';

/** How many former answers are shown of each person. */
const LATEST = 3;

/** What the address asks to see: a month, and of it those without an answer or those that one source has answered. */
export interface BatchQuestion {
  month: string | null;
  kind: Exclude<AskedKind, 'conflicting'>;
  page: number;
}

export type ResultBatch = Awaited<ReturnType<typeof readResultBatch>>;
export type BatchRow = ResultBatch['rows'][number];

/** The months in which results wait, and one page of one month with what is known about each. */
export async function readResultBatch(viewer: Viewer, { month: askedFor, kind, page }: BatchQuestion, on: CalendarDate) {
  return asViewer(viewer, async (tx) => {
    const months = monthCounts(await countAskedResults(tx, viewer, 'due', on), on);
    const month = chosenMonth(askedFor, months, on);
    const between = daysOfMonth(month, on);
    const total = async (of: AskedKind) =>
      (await countAskedResults(tx, viewer, of, on, between)).reduce((sum, { count }) => sum + count, 0);
    const found = await listAskedResults(tx, viewer, kind, on, { ...between, page });
    const ids = [...new Set(found.map(({ candidateId }) => candidateId))];
    const facts = await registeredFacts(tx, viewer, ids, on);
    const answers = await followUpsOf(tx, viewer, ids);
    const denials = await employerDenials(tx, viewer, ids);
    const rows = [];
    for (const { protectedAddress, ...row } of found) {
      if (protectedAddress && !(await hasOpened(tx, viewer, row.candidateId))) {
        rows.push({ ...row, known: null });
        continue;
      }
      const about = askedAbout(row.measuredOn, on);
      const own = answers.filter(({ candidateId }) => candidateId === row.candidateId);
      const { jobs, status } = registeredOn(facts, row.candidateId, about);
      const [said] = answersNear(row.measuredOn, own);
      const known = { about, jobs, answers: own.slice(0, LATEST).map(shownAnswer), status: said?.status ?? status, denials: denials(row) };
      rows.push({ ...row, known });
    }
    const totals = { due: await total('due'), single: await total('single') };
    return { on, months, month, kind, page, rows, totals, saysCandidate: followUpSourcesOf(viewer).includes('candidate') };
  });
}

function shownAnswer({ id, source, status, statusDate, method, note }: Awaited<ReturnType<typeof followUpsOf>>[number]) {
  return { id, source, status, statusDate, method, note };
}
