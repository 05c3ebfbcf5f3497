import { criterionParts } from '~/domain/commitment/criterion-part';
import { code, date, decimal, percent, text, whole, yesNo } from '~/domain/dataset/field';
import { mostPoints, pointsOf } from '~/domain/tender/points';
import { commitmentTexts } from '~/i18n/commitments';
import { criterionTexts } from '~/i18n/criterion';
import { evaluationDataset, tenderedPromisesDataset, tenderersDataset, tendersDataset } from '~/i18n/datasets/tenders';
import { tenderTexts } from '~/i18n/tenders';
import { tendersIn } from '../tender/list-tenders.server';
import { loadTender, type LoadedTender } from '../tender/load-tender.server';
import { askedRow } from './asked-row.server';
import { dataset, type AskedRows, type FoundRows } from './dataset.server';

const permission = 'tenders.keep';
const promiseWords = commitmentTexts.nb;
const parts = criterionTexts.nb.parts;

type Tenderer = LoadedTender['tenderers'][number];
type OfTenderer = { tender: string; tenderer: Pick<Tenderer, 'name' | 'orgNumber'> };

/** The rows that `rowsOf` makes of each tenderer of the tender that `id` names in the address. */
const fromTender =
  <Row extends object>(rowsOf: (tenderer: Tenderer, tender: LoadedTender) => readonly Row[]) =>
  async ({ tx, viewer, query }: AskedRows): Promise<FoundRows<Row & OfTenderer>> => {
    const tender = await loadTender(tx, viewer, askedRow(query));
    const rows = tender.tenderers.flatMap((tenderer) => rowsOf(tenderer, tender).map((row) => ({ ...row, tender: tender.name, tenderer })));
    return { rows, total: rows.length, filter: [tender.name] };
  };

const tendererFields = {
  tender: text((row: OfTenderer) => row.tender),
  tenderer: text((row: OfTenderer) => row.tenderer.name),
  orgNumber: text((row: OfTenderer) => row.tenderer.orgNumber),
};

/** The buyer's tenders. */
export const tenders = dataset({
  words: tendersDataset,
  permission,
  read: async ({ tx, viewer }) => {
    const rows = await tendersIn(tx, viewer);
    return { rows, total: rows.length };
  },
}).withFields({
  tender: text((row) => row.name),
  state: code(tenderTexts.nb.states, (row) => row.state),
  tenderers: whole((row) => row.tenderers),
  winners: text((row) => row.winners.join(', ') || null),
  registeredOn: date((row) => row.on),
});

/** Who has offered, how far each is evaluated, and the points of those that are done. */
export const tenderers = dataset({
  words: tenderersDataset,
  permission,
  read: fromTender((one, { state, weights }) => [{ one, awarded: state === 'awarded', most: mostPoints(weights) }]),
}).withFields({
  ...tendererFields,
  answered: whole(({ one }) => Object.values(one.answers).filter((answer) => answer !== null).length),
  scored: whole(({ one }) => one.scored),
  points: decimal(({ one }) => inPoints(one.points)),
  most: decimal((row) => inPoints(row.most)),
  won: yesNo(({ one, awarded }) => (awarded ? one.won : null)),
  contract: text(({ one }) => one.contract?.name ?? null),
});

/** The evaluation as it stands side by side: answer, score and points for each part. */
export const tenderEvaluation = dataset({
  words: evaluationDataset,
  permission,
  read: fromTender(({ answers, scores }, { weights }) =>
    criterionParts.map((part) => ({ part, weight: weights[part], answer: answers[part], given: scores[part] })),
  ),
}).withFields({
  ...tendererFields,
  part: code(parts, (row) => row.part),
  weight: percent((row) => row.weight / 1000),
  answer: text((row) => row.answer),
  score: decimal(({ given }) => (given ? given.score / 10 : null)),
  points: decimal(({ weight, given }) => inPoints(given && pointsOf(weight, given.score))),
  reason: text((row) => row.given?.reason ?? null),
  scoredBy: text((row) => row.given?.byName ?? null),
  scoredOn: date((row) => row.given?.on ?? null),
});

/** What the tenderers have promised. */
export const tenderedPromises = dataset({
  words: tenderedPromisesDataset,
  permission,
  read: fromTender(({ commitments }) => commitments),
}).withFields({
  ...tendererFields,
  part: code(parts, (row) => row.part),
  promise: text((row) => promiseWords.promise(row)),
  kind: code(promiseWords.kinds, (row) => row.kind),
  direction: code(promiseWords.directions, (row) => row.direction),
  value: decimal((row) => row.value),
  unit: text((row) => row.unit),
  basis: code(promiseWords.bases, (row) => row.basis),
});

/** Points from whole thousandths. */
function inPoints(thousandths: number | null): number | null {
  return thousandths === null ? null : thousandths / 1000;
}
