import { EMPLOYMENT_FORMS, END_REASONS } from '~/domain/figures/definitions';
import type { KeyFigures } from '~/domain/figures/key-figures';
import { countNames as names } from '~/i18n/datasets/figures';
import { keyFigureTexts } from '~/i18n/key-figures';

const texts = keyFigureTexts.nb;

/** One number of a screen's cards. */
interface CountRow {
  topic: string;
  name: string;
  count: number;
  unit: string;
}

/** The numbers of the screen's cards, a row each, in the screen's order. */
export function countRows({ inPractice, hires, certificates }: KeyFigures): CountRow[] {
  const { people, placements } = names;
  const practice: [string, number, string][] = [
    [names.onDate, inPractice.onDate, people],
    [texts.duringPeriod, inPractice.duringPeriod, people],
    [texts.started, inPractice.started, placements],
    [texts.ended, END_REASONS.reduce((sum, reason) => sum + inPractice.ended[reason], 0), placements],
    ...END_REASONS.map((reason): [string, number, string] => [names.endedBy(texts.endReasons[reason]), inPractice.ended[reason], placements]),
  ];
  const hired: [string, number, string][] = [
    [texts.hired, hires.people, people],
    [names.withSupplier, hires.withSupplier, people],
    [names.elsewhere, hires.elsewhere, people],
    [texts.jobs, hires.employments, texts.employments],
    ...EMPLOYMENT_FORMS.map((form): [string, number, string] => [names.byForm(texts.forms[form]), hires.byForm[form], texts.employments]),
    [names.partTime, hires.partTime, texts.employments],
    [names.subsidisedAtStart, hires.subsidisedAtStart, texts.employments],
  ];
  const certified: [string, number, string][] = [
    [texts.issued, certificates.issued, texts.issuedUnit],
    [names.completed, certificates.completed, placements],
    [names.completedWithCertificate, certificates.completedWithCertificate, placements],
  ];
  const rows = (topic: string, counted: readonly [string, number, string][]) => counted.map(([name, count, unit]) => ({ topic, name, count, unit }));
  return [...rows(texts.practice, practice), ...rows(texts.hires, hired), ...rows(texts.certificates, certified)];
}
