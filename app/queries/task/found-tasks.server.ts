import type { Task } from '~/domain/task';

/** The most tasks of one kind that are looked up at once. */
export const MOST = 100;

/** A task with what tells who has to do it; `candidateId` is null where it is not about one person. Not for the browser. */
export interface FoundTask extends Task {
  candidateId: string | null;
}

/** The most urgent tasks of one kind, and how many there are in all. */
export interface FoundTasks {
  tasks: FoundTask[];
  total: number;
}

/** Makes tasks of rows that were looked up with `take: MOST`; only where that many came is it worth counting them all. */
export async function found<Row>(rows: readonly Row[], count: () => Promise<number>, toTask: (row: Row) => FoundTask): Promise<FoundTasks> {
  return { tasks: rows.map(toTask), total: rows.length < MOST ? rows.length : await count() };
}
