import { describe, expect, test } from 'vitest';
import type { ReportFigures } from '~/domain/periodic-report/report-content';
import { reportLines, type ReportMeasure } from '~/domain/periodic-report/report-lines';
import type { PublishedFigures, PublishedResult } from '~/domain/release/published-figures';
import { periodicReportFigureTexts } from './periodic-report-figures';

const volume = { onDate: 4, duringPeriod: 21, started: 22, ended: 18, capacity: 6, hired: 9, certificates: 14 };
const figuresOf = (six: PublishedResult, twelve: PublishedResult): PublishedFigures => ({
  ...{ clock: 'exit', volume, results: { '6': six, '12': twelve }, contractsShown: null },
  ...{ training: null, places: null, departments: null },
});
const exact: PublishedResult = { form: 'exact', measuredBy: '2026-09-30', cohort: 20, ordinary: 9, subsidised: 4 };
const band: PublishedResult = { form: 'band', measuredBy: '2026-06-30', cohort: 8, inJob: 'over_75', ordinary: 'from_50_to_75', subsidised: 'under_25' };

const report = (supplier: PublishedFigures, training: PublishedFigures['training'] = null): ReportFigures => {
  const { results: _results, contractsShown: _shown, ...contract } = { ...figuresOf(exact, exact), volume: { ...volume, duringPeriod: 30, capacity: null }, training };
  return { revision: 1, publishedOn: '2026-10-12', definitionsVersion: 1, supplier, contract };
};
const { value, valueWithDate } = periodicReportFigureTexts.nb;
const line = (figures: ReportFigures, measure: ReportMeasure) => {
  const found = reportLines(figures).find((one) => one.measure === measure);
  if (!found) throw new Error(measure);
  return { part: found.part, supplier: value(found.supplier), contract: value(found.contract), dated: valueWithDate(found.supplier) };
};

describe('what a report says of published figures', () => {
  const figures = report(figuresOf(exact, band), { form: 'counted', countedBy: '2026-09-30', modules: 40, hours: 312.5 });

  test('volume stands beside the contract’s, and a number that does not exist is a dash', () => {
    expect(line(figures, 'been_in_practice')).toMatchObject({ part: 'training', supplier: '21', contract: '30' });
    expect(line(figures, 'hired')).toMatchObject({ part: 'time_to_job', supplier: '9', contract: '9' });
    expect(line(figures, 'capacity')).toMatchObject({ supplier: '6', contract: '–' });
  });

  test('completed modules and their hours are counted for the whole contract alone', () => {
    expect(line(figures, 'modules')).toMatchObject({ supplier: '–', contract: '40' });
    expect(line(figures, 'training_hours')).toMatchObject({ supplier: '–', contract: '312,5' });
    expect(line(report(figuresOf(exact, band), { form: 'none' }), 'modules').contract).toBe('for få til å vises');
  });

  test('exact results have their count, their cohort, their share and the date they were measured by', () => {
    expect(line(figures, 'in_job_6')).toMatchObject({ supplier: '13 av 20 (65\u00a0%)', dated: '13 av 20 (65\u00a0%), målt til og med 30. september 2026' });
    expect(line(figures, 'ordinary_6').supplier).toBe('9 av 20 (45\u00a0%)');
    expect(line(figures, 'subsidised_6').supplier).toBe('4 av 20 (20\u00a0%)');
  });

  test('a band is said as a band, never as a count', () => {
    expect(line(figures, 'in_job_12')).toMatchObject({ supplier: 'over 75\u00a0% av 8', dated: 'over 75\u00a0% av 8, målt til og med 30. juni 2026' });
    expect(line(figures, 'ordinary_12').supplier).toBe('50–75\u00a0% av 8');
    expect(line(figures, 'subsidised_12').supplier).toBe('under 25\u00a0% av 8');
  });

  test('a split that would tell too much is not said, though the band of all is', () => {
    const whole = report(figuresOf({ ...band, ordinary: null, subsidised: null }, band));
    expect(line(whole, 'in_job_6').supplier).toBe('over 75\u00a0% av 8');
    expect([line(whole, 'ordinary_6').supplier, line(whole, 'subsidised_6').supplier]).toEqual(['for få til å vises', 'for få til å vises']);
  });

  test('too few is one text for every kind, and never 0', () => {
    const hidden = report(figuresOf({ form: 'none' }, { form: 'none' }));
    for (const measure of ['in_job_6', 'ordinary_6', 'subsidised_6', 'in_job_12', 'ordinary_12', 'subsidised_12'] as const) {
      expect(line(hidden, measure).supplier).toBe('for få til å vises');
    }
  });

  test('results of the whole contract are never said, because a supplier could subtract its own', () => {
    expect(reportLines(figures).filter(({ part, contract }) => part === 'documentation' && contract.form !== 'not_counted')).toEqual([]);
  });
});
