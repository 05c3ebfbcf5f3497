import { code, date, decimal, text, whole, yesNo } from '~/domain/dataset/field';
import { commitmentTexts } from '~/i18n/commitments';
import { criterionTexts } from '~/i18n/criterion';
import { commitmentsDataset } from '~/i18n/datasets/buyers';
import { commitmentsIn } from '../commitment/list-commitments.server';
import { askedRow } from './asked-row.server';
import { dataset } from './dataset.server';

const texts = commitmentTexts.nb;

/** What the suppliers of one contract have promised. */
export const commitments = dataset({
  words: commitmentsDataset,
  permission: 'commitments.read',
  read: async ({ tx, viewer, query }) => {
    const { name, suppliers } = await commitmentsIn(tx, viewer, askedRow(query));
    const rows = suppliers.flatMap(({ name: supplier, standing, withdrawn }) => [...standing, ...withdrawn].map((row) => ({ ...row, supplier, contract: name })));
    return { rows, total: rows.length, filter: [texts.titleOf(name)] };
  },
}).withFields({
  contract: text((row) => row.contract),
  supplier: text((row) => row.supplier),
  part: code(criterionTexts.nb.parts, (row) => row.part),
  promise: text((row) => texts.promise(row)),
  kind: code(texts.kinds, (row) => row.kind),
  direction: code(texts.directions, (row) => row.direction),
  value: decimal((row) => row.value),
  unit: text((row) => row.unit),
  basis: code(texts.bases, (row) => row.basis),
  changedOn: date((row) => row.changes[0]?.on ?? null),
  changes: whole((row) => Math.max(0, row.changes.length - 1)),
  isWithdrawn: yesNo((row) => row.isWithdrawn),
});
