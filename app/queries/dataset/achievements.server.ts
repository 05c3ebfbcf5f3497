import { code, date, decimal, percent, text, whole } from '~/domain/dataset/field';
import { achievementTexts } from '~/i18n/achievements';
import { commitmentTexts } from '~/i18n/commitments';
import { criterionTexts } from '~/i18n/criterion';
import { achievementDataset } from '~/i18n/datasets/reporting';
import { publishedResultTexts } from '~/i18n/published-results';
import { achievementIn } from '../achievement/read-achievement.server';
import { askedRow } from './asked-row.server';
import { dataset } from './dataset.server';

const texts = achievementTexts.nb;

/** What was promised on one contract against what is reached. */
export const achievements = dataset({
  words: achievementDataset,
  permission: 'commitments.read',
  read: async ({ tx, viewer, query, on }) => {
    const { name, suppliers } = await achievementIn(tx, viewer, askedRow(query), on);
    const rows = suppliers.flatMap(({ name: supplier, asOf, commitments }) => commitments.map((row) => ({ ...row, contract: name, supplier, figuresAsOf: asOf })));
    return { rows, total: rows.length, filter: [texts.titleOf(name)] };
  },
}).withFields({
  contract: text((row) => row.contract),
  supplier: text((row) => row.supplier),
  part: code(criterionTexts.nb.parts, (row) => row.part),
  promise: text((row) => commitmentTexts.nb.promise(row)),
  value: decimal((row) => row.value),
  inAll: whole((row) => (row.inAll === null ? null : Math.round(row.inAll))),
  expected: decimal((row) => (row.reached.form === 'no_figure' ? null : row.expected)),
  asOf: date(({ reached, figuresAsOf }) => ('on' in reached ? reached.on : figuresAsOf)),
  count: whole(({ reached }) => (reached.form === 'amount' ? reached.count : reached.form === 'share' && !reached.band ? reached.from : null)),
  cohort: whole(({ reached }) => (reached.form === 'share' ? reached.of : null)),
  share: percent(({ reached }) => (reached.form === 'share' && !reached.band ? reached.from / reached.of : null)),
  band: code(publishedResultTexts.nb.bands, ({ reached }) => (reached.form === 'share' ? reached.band : null)),
  days: decimal(({ reached }) => (reached.form === 'days' ? reached.median : null)),
  state: code(texts.states, (row) => row.state),
  buyerSees: code(texts.states, (row) => row.buyerSees),
  measure: text((row) => texts.sources[row.kind] ?? null),
  comments: whole((row) => row.comments.length),
});
