import type { weeklyReportTexts } from '~/i18n/weekly-reports';

type Texts = (typeof weeklyReportTexts)['nb'];

/** Why a report was refused. The phone carries these sentences alone, not those of every form of the portal. */
export function problemText({ problems, notTaken }: Texts, code: string): string {
  return Object.entries(problems).find(([known]) => known === code)?.[1] ?? notTaken;
}
