import { code, date, decimal, percent, text, whole, yesNo } from '~/domain/dataset/field';
import { costMeasureTexts } from '~/i18n/cost-measures';
import { costTexts } from '~/i18n/costs';
import { costHoursDataset, costMeasuresDataset, costStatementsDataset } from '~/i18n/datasets/costs';
import { costPageIn } from '../cost/read-cost-page.server';
import { askedRow } from './asked-row.server';
import { dataset, type AskedRows, type FoundRows } from './dataset.server';

type Page = Awaited<ReturnType<typeof costPageIn>>;
type WithContract<Row> = Row & { contractName: string };

/** The rows that `rowsOf` makes of what the contract costs that `id` names in the address. */
const fromCost =
  <Row extends object>(rowsOf: (page: Page) => readonly Row[]) =>
  async ({ tx, viewer, query, on }: AskedRows): Promise<FoundRows<WithContract<Row>>> => {
    const page = await costPageIn(tx, viewer, askedRow(query), on);
    const rows = rowsOf(page).map((row) => ({ ...row, contractName: page.contract.name }));
    return { rows, total: rows.length, filter: [costTexts.nb.titleOf(page.contract.name)] };
  };

/** Hours quarter by quarter, as the reader may see them; the latest first. */
export const contractCostHours = dataset({
  words: costHoursDataset,
  permission: 'costs.read',
  read: fromCost(({ hours }) => hours.toReversed()),
}).withFields({
  contract: text((row) => row.contractName),
  first: date((row) => row.firstQuarterEnd),
  last: date((row) => row.periodEnd),
  mentorHours: decimal((row) => row.mentorHours),
  trainingHours: decimal((row) => row.trainingHours),
});

/** What the suppliers do to keep the price. */
export const contractCostMeasures = dataset({
  words: costMeasuresDataset,
  permission: 'costs.read',
  read: fromCost(({ measures }) => measures),
}).withFields({
  contract: text((row) => row.contractName),
  supplier: text((row) => row.supplierName),
  text: text((row) => row.text),
  part: code(costMeasureTexts.nb.parts, (row) => row.part),
  state: code(costMeasureTexts.nb.states, (row) => row.state),
  plannedFor: date((row) => row.plannedFor),
  inPlaceOn: date((row) => row.inPlaceOn),
  closedOn: date((row) => row.closedOn),
  isDocumented: yesNo((row) => row.isDocumented),
  comments: whole((row) => row.comments),
});

/** What has been stated of each quarter, as the table on the screen has it. */
export const contractCostStatements = dataset({
  words: costStatementsDataset,
  permission: 'costs.read',
  read: fromCost(({ quarters }) => quarters),
}).withFields({
  contract: text((row) => row.contractName),
  quarter: date((row) => row.quarterEnd),
  supplier: text((row) => row.supplierName),
  number: whole((row) => row.statement?.number ?? null),
  priceEffect: percent((row) => (row.statement ? row.statement.priceEffect / 100 : null)),
  mentorHours: decimal((row) => row.statement?.numbers?.mentorHours ?? null),
  trainingHours: decimal((row) => row.statement?.numbers?.trainingHours ?? null),
  support: whole((row) => row.statement?.numbers?.support ?? null),
});
