import type { DemoAccount } from '../prisma/seed/demo.ts';

/** One line an account: organisation, title, e-mail address and password, in columns. */
export function accountTable(accounts: DemoAccount[]): string {
  const rows = accounts.map(({ organisation, title, email, password }) => [organisation, title, email, password]);
  const lines = [['Virksomhet', 'Rolle', 'E-post', 'Passord'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}
