import type { CalendarDate } from '../calendar-date';

export const departments = ['cleaning', 'it', 'finance', 'maintenance', 'other'] as const;
export type FigureDepartment = (typeof departments)[number];

/** Reported days of practice by what was said about them. */
export interface Attendance {
  present: number;
  ill: number;
  agreed: number;
  notAgreed: number;
}

/** What training gave in one department, or in all (`department` null). Everything is a count that adds up. */
export interface DepartmentTraining extends Attendance {
  department: FigureDepartment | null;
  /** Completed modules, and the hours that they were planned with. */
  modules: number;
  hours: number;
  certificates: number;
  /** Placements that were completed or ended with a job, and those of them that have a valid certificate. */
  completed: number;
  completedWithCertificate: number;
}

/** Places on the last day of a month; `month` is that day. */
export interface MonthPlaces {
  month: CalendarDate;
  department: FigureDepartment | null;
  offered: number;
  used: number;
}

export interface TrainingFigures {
  from: CalendarDate;
  to: CalendarDate;
  departments: DepartmentTraining[];
  places: MonthPlaces[];
}

/** Every day that somebody has reported. */
export function reportedDays({ present, ill, agreed, notAgreed }: Attendance): number {
  return present + ill + agreed + notAgreed;
}

/** Whether there is nothing at all to show. */
export function isEmpty({ departments: parts, places }: Pick<TrainingFigures, 'departments' | 'places'>): boolean {
  return parts.every(({ department }) => department === null) && places.length === 0;
}
