// Filling in forms the way a reader does: by the words beside each field.
import { expect, type Locator, type Page } from '@playwright/test';
import { formatShortDate } from '../../app/i18n/format.ts';
import type { CalendarDate } from '../../app/domain/calendar-date.ts';

/** A date as people type it. */
export const typed = (date: CalendarDate): string => formatShortDate(date);

/** The field with that label, whether it may be left out or not. */
function field(page: Page, label: string): Locator {
  const words = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return page.getByLabel(new RegExp(`^${words}( \\(valgfritt\\))?$`));
}

/** Types into fields by their labels. */
export async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) await field(page, label).fill(value);
}

/** Picks radio buttons by what the group asks and how the answer begins. */
export async function pick(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [question, answer] of Object.entries(answers)) {
    await page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: answer }).first().check();
  }
}

/** Chooses in a list by its label and the entry's. */
export async function select(page: Page, label: string, entry: string): Promise<void> {
  await field(page, label).selectOption({ label: entry });
}

/** Presses the form's button and waits for the receipt that it leads to. */
export async function submit(page: Page, button: string, receipt: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: receipt })).toBeVisible();
}

/** Follows a link by its whole name and waits for the screen that it names. */
export async function follow(page: Page, link: string | RegExp, heading: string | RegExp): Promise<void> {
  await page.getByRole('link', { name: link, exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}
