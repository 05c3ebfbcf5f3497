import { expect, test } from 'vitest';
import { exportFileName, readExportName } from './export-name';

test('a file is named by its data set and kind', () => {
  expect(readExportName('praksis-per-maaned.xlsx')).toEqual({ key: 'praksis-per-maaned', format: 'xlsx' });
});

test.each([undefined, '', 'kandidater', 'kandidater.exe', '.csv', '../kandidater.csv', 'Kandidater.csv', 'a.b.csv'])('%j is no file', (name) => {
  expect(readExportName(name)).toBeNull();
});

test('the file that comes says as of when', () => {
  expect(exportFileName('kandidater', '2026-06-30', 'csv')).toBe('kandidater-2026-06-30.csv');
});
