import type { CalendarDate } from '~/domain/calendar-date';
import { code, date, decimal, whole } from '~/domain/dataset/field';
import { departments } from '~/domain/figures/training-figures';
import { attendanceDataset, countNames, monthPlacesDataset, trainingDataset } from '~/i18n/datasets/figures';
import { formatDate } from '~/i18n/format';
import { trainingFigureTexts } from '~/i18n/training-figures';
import { vocabularyTexts } from '~/i18n/vocabulary';
import { trainingPageIn, trainingQuestion } from '../figures/read-training-page.server';
import { notFound } from '../session/require-viewer.server';
import { askedRow } from './asked-row.server';
import { dataset, type AskedRows, type FoundRows } from './dataset.server';
import { chosen } from './narrowed';

const texts = trainingFigureTexts.nb;
const ALL = 'all';
const names = { ...vocabularyTexts.nb.department, [ALL]: countNames.everyDepartment };

type Figures = Extract<Awaited<ReturnType<typeof trainingPageIn>>, { kind: 'figures' }>['figures'];

/** The rows that `rowsOf` makes of the training on the contract that `id` names in the address. */
const fromTraining =
  <Row>(rowsOf: (figures: Figures) => readonly Row[]) =>
  async ({ tx, viewer, query, on }: AskedRows): Promise<FoundRows<Row>> => {
    const page = await trainingPageIn(tx, viewer, askedRow(query), trainingQuestion(query), on);
    if (page.kind === 'published') throw notFound();
    const { figures, suppliers, onlySupplier } = page;
    const supplier = onlySupplier ?? suppliers.find(({ value }) => value === query.get('leverandor'))?.label ?? texts.allSuppliers;
    const rows = rowsOf(figures);
    const filter = [texts.titleFor(page.name), chosen(texts.supplier, supplier), texts.period(formatDate(figures.from), formatDate(figures.to))];
    return { rows, total: rows.length, asOf: earlier(figures.to, on), filter };
  };

function earlier(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one < other ? one : other;
}

const department = code<{ department: (typeof departments)[number] | null }, keyof typeof names>(names, (row) => row.department ?? ALL);

/** Modules, hours and certificates by department. */
export const contractTraining = dataset({
  words: trainingDataset,
  permission: 'figures.exact',
  read: fromTraining((figures) => figures.departments),
}).withFields({
  department,
  modules: whole((row) => row.modules),
  hours: decimal((row) => row.hours),
  certificates: whole((row) => row.certificates),
  completed: whole((row) => row.completed),
  withCertificate: whole((row) => row.completedWithCertificate),
});

/** Reported days by department. */
export const contractAttendance = dataset({
  words: attendanceDataset,
  permission: 'figures.exact',
  read: fromTraining((figures) => figures.departments),
}).withFields({
  department,
  present: whole((row) => row.present),
  ill: whole((row) => row.ill),
  agreed: whole((row) => row.agreed),
  notAgreed: whole((row) => row.notAgreed),
});

/** Places offered and in use at the end of each month. */
export const contractPlaces = dataset({
  words: monthPlacesDataset,
  permission: 'figures.exact',
  read: fromTraining((figures) => figures.places.toReversed()),
}).withFields({
  month: date((row) => row.month),
  department,
  offered: whole((row) => row.offered),
  used: whole((row) => row.used),
});
