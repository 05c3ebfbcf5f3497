import { code, date, percent, text, whole } from '~/domain/dataset/field';
import { readFigureList } from '~/domain/figures/figure-lists';
import { readFigureQuery } from '~/domain/figures/figure-query';
import { peopleDataset } from '~/i18n/datasets/figures';
import { figurePeopleTexts } from '~/i18n/figure-people';
import { figureResultTexts } from '~/i18n/figure-results';
import { formatShortDate } from '~/i18n/format';
import { resultStandingTexts } from '~/i18n/result-standing';
import { vocabularyTexts } from '~/i18n/vocabulary';
import { figurePeopleIn, type FigurePerson } from '../figures/list-figure-people.server';
import { notFound } from '../session/require-viewer.server';
import { dataset } from './dataset.server';
import { figureFilter } from './figure-filter';

const texts = figurePeopleTexts.nb;
const words = vocabularyTexts.nb;
const results = figureResultTexts.nb;

/** Every value that a row can have, whichever list it is of. */
const states: Readonly<Record<string, string>> = { ...words.endReason, ...texts.timeStates, ...texts.whereStates, ...results.outcomes, pending: texts.pending, excluded: texts.excluded };

/** The people behind one figure. */
export const figurePeople = dataset({
  words: peopleDataset,
  permission: 'figures.people',
  read: async ({ tx, viewer, query: url, on, page }) => {
    const { query, errors } = readFigureQuery(url, on);
    const list = readFigureList(url);
    if (!list || Object.keys(errors).length > 0) throw notFound();
    const { rows, total, contract, supplier, clock } = await figurePeopleIn(tx, viewer, query, list, page);
    const name = list.name === 'resultater' ? texts.resultAfter(results.choices[list.result], list.horizon) : texts.lists[list.name];
    // Of the list of those who did not get a job, the state says the same as the outcome of a result: one word, once.
    const state = list.name === 'resultater' ? (row: FigurePerson) => row.outcome ?? row.state : (row: FigurePerson) => row.state;
    return {
      rows: rows.map((row) => ({ ...row, state: state(row) })),
      total,
      asOf: query.asOf,
      filter: [name, ...figureFilter({ contract, supplier, clock, from: query.from, to: query.to })],
    };
  },
}).withFields({
  lastName: text((row) => row.candidate.lastName),
  firstName: text((row) => row.candidate.firstName),
  reference: text((row) => row.candidate.reference),
  startedOn: date((row) => row.startedOn),
  endedOn: date((row) => row.endedOn),
  measuredOn: date((row) => row.measuredOn),
  state: text((row) => states[row.state ?? ''] ?? null),
  decidedBy: text(decidedBy),
  standing: code(resultStandingTexts.nb.standing, (row) => row.standing),
  days: whole((row) => row.days),
  employer: text((row) => row.job?.employer ?? null),
  form: code(words.employmentForm, (row) => row.job?.form ?? null),
  percent: percent((row) => (row.job ? row.job.percent / 100 : null)),
});

function decidedBy({ rule, followUp, job }: FigurePerson): string | null {
  if (rule === 1) return followUp ? texts.followUp(words.followUpSource[followUp.source], formatShortDate(followUp.statusDate)) : texts.notSeen;
  if (rule === 2) return job ? texts.job(job.employer) : texts.notSeen;
  if (rule === 3) return texts.practice;
  return rule === 4 ? texts.nothing : null;
}
