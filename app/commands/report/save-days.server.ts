import { fromDateColumn, toDateColumn } from '~/domain/calendar-date';
import type { AttendanceDay } from '~/domain/weekly-report';
import type { Transaction } from '~/platform/database.server';

/** Makes the days of a report those given; days that stay as they were are not written. Returns whether any changed. */
export async function saveDays(tx: Transaction, reportId: string, days: readonly AttendanceDay[]): Promise<boolean> {
  const rows = await tx.attendanceDay.findMany({ where: { reportId }, select: { id: true, day: true, attendance: true } });
  const wanted = new Map(days.map(({ day, attendance }) => [day, attendance]));
  const before = new Map(rows.map(({ id, day, attendance }) => [fromDateColumn(day), { id, attendance }]));
  const gone = rows.filter(({ day }) => !wanted.has(fromDateColumn(day))).map(({ id }) => id);
  const fresh = days.filter(({ day }) => !before.has(day));
  const corrected = days.flatMap(({ day, attendance }) => {
    const row = before.get(day);
    return row && row.attendance !== attendance ? [{ id: row.id, attendance }] : [];
  });
  if (gone.length > 0) await tx.attendanceDay.deleteMany({ where: { id: { in: gone } } });
  for (const { id, attendance } of corrected) await tx.attendanceDay.updateMany({ where: { id }, data: { attendance } });
  if (fresh.length > 0) {
    await tx.attendanceDay.createMany({ data: fresh.map(({ day, attendance }) => ({ reportId, day: toDateColumn(day), attendance })) });
  }
  return gone.length + corrected.length + fresh.length > 0;
}
