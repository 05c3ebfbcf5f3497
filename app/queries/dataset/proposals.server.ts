import { code, date, decimal, moment, text } from '~/domain/dataset/field';
import { proposalsDataset } from '~/i18n/datasets/practice';
import { proposalTexts } from '~/i18n/proposals';
import { vocabularyTexts } from '~/i18n/vocabulary';
import { proposalQuestion, proposalsIn } from '../proposal/list-proposals.server';
import { dataset } from './dataset.server';
import { chosen, searchedFor } from './narrowed';

const texts = proposalTexts.nb;
const words = vocabularyTexts.nb;

type Row = Awaited<ReturnType<typeof proposalsIn>>['rows'][number];
type Kind = Row['kind'];

/** What a change is about stands in it alone: the other side of a placement is no part of the proposal. */
const about =
  (...kinds: readonly Kind[]) =>
  <Value>(value: (change: Row['change']) => Value) =>
  ({ kind, change }: Row): Value | null => (kinds.includes(kind) ? value(change) : null);
const days = about('extend', 'shorten', 'end');
const extent = about('change_hours');
const department = about('change_department');
const mentor = about('change_mentor');

/** The list of proposals. */
export const proposals = dataset({
  words: proposalsDataset,
  permission: 'proposals.read',
  read: async ({ tx, viewer, query, on, page }) => {
    const { view, filters } = proposalQuestion(query);
    const { rows, total } = await proposalsIn(tx, viewer, { ...view, ...page }, filters, on);
    const [status, kind] = [filters.status && texts.status[filters.status], filters.kind && texts.kind[filters.kind]];
    return { rows, total, filter: [searchedFor(view), chosen(texts.state, status), chosen(texts.kindLabel, kind)] };
  },
}).withFields({
  lastName: text((row) => row.person?.lastName ?? null),
  firstName: text((row) => row.person?.firstName ?? null),
  kind: code(texts.kind, (row) => row.kind),
  status: code(texts.status, (row) => row.status),
  dayBefore: date(days(({ before }) => before.day)),
  dayAfter: date(days(({ after }) => after.day)),
  daysBefore: decimal(extent(({ before }) => before.daysPerWeek)),
  daysAfter: decimal(extent(({ after }) => after.daysPerWeek)),
  hoursBefore: decimal(extent(({ before }) => before.hoursPerWeek)),
  hoursAfter: decimal(extent(({ after }) => after.hoursPerWeek)),
  departmentBefore: code(words.department, department(({ before }) => before.department)),
  departmentAfter: code(words.department, department(({ after }) => after.department)),
  mentorBefore: text(mentor(({ before }) => before.mentor)),
  mentorAfter: text(mentor(({ after }) => after.mentor)),
  endReason: code(words.endReason, about('end')(({ endReason }) => endReason)),
  endDetail: code(words.endDetail, about('end')(({ endDetail }) => endDetail)),
  proposedAt: moment((row) => row.proposedAt),
  proposedBy: text((row) => row.proposedBy),
  decidedAt: moment((row) => row.decidedAt),
  rejectionText: text((row) => row.rejectionText),
});
