import { z } from 'zod';
import { code, date, moment, text, whole } from '~/domain/dataset/field';
import type { Attendance } from '~/domain/weekly-report';
import { contactsDataset, reportsDataset } from '~/i18n/datasets/practice';
import { reportListTexts } from '~/i18n/report-list';
import { weeklyReportTexts } from '~/i18n/weekly-reports';
import { reportsIn } from '../report/list-reports.server';
import { notFound } from '../session/require-viewer.server';
import { dataset } from './dataset.server';

type Row = Awaited<ReturnType<typeof reportsIn>>['reports'][number];

const on = (wanted: Attendance) => (row: Row) => row.days.filter(({ attendance }) => attendance === wanted).length;

/** The weekly reports of one placement, named by `praksis` in the address. */
export const weeklyReports = dataset({
  words: reportsDataset,
  permission: 'reports.read',
  read: async ({ tx, viewer, query, on: day }) => {
    const { reports, name } = await reportsIn(tx, viewer, askedPlacement(query), day);
    return { rows: reports, total: reports.length, filter: [reportListTexts.nb.title(name)] };
  },
}).withFields({
  week: date((row) => row.week),
  present: whole(on('present')),
  ill: whole(on('ill')),
  agreed: whole(on('agreed')),
  notAgreed: whole(on('not_agreed')),
  howItGoes: code(weeklyReportTexts.nb.howItGoes, (row) => row.howItGoes),
  note: text((row) => row.note),
  reportedBy: text((row) => row.reportedBy),
  savedAt: moment((row) => row.savedAt),
});

/** The unit's contacts after the reports of one placement. */
export const reportContacts = dataset({
  words: contactsDataset,
  permission: 'contacts.register',
  read: async ({ tx, viewer, query, on: day }) => {
    const { contacts, name } = await reportsIn(tx, viewer, askedPlacement(query), day);
    return { rows: contacts, total: contacts.length, filter: [reportListTexts.nb.title(name)] };
  },
}).withFields({
  contactedOn: date((row) => row.contactedOn),
  registeredBy: text((row) => row.registeredBy),
  note: text((row) => row.note),
});

function askedPlacement(query: URLSearchParams): string {
  const id = z.uuid().safeParse(query.get('praksis'));
  if (!id.success) throw notFound();
  return id.data;
}
