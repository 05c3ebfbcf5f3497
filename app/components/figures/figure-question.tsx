import type { CalendarDate } from '~/domain/calendar-date';
import type { Clock } from '~/domain/figures/definitions';
import { BEGINNING } from '~/domain/figures/figure-query';
import { formatDate } from '~/i18n/format';
import { keyFigureTexts } from '~/i18n/key-figures';
import { useTexts } from '~/i18n/texts';

export interface FigureQuestionProps {
  contract: { reference: string; name: string } | null;
  supplier: { name: string } | null;
  clock: Clock;
  from: CalendarDate;
  to: CalendarDate;
  asOf: CalendarDate;
}

/** What was asked, in words: whose placements, which period, seen from which day, counted from what. */
export function FigureQuestion(asked: FigureQuestionProps) {
  return <p>{useQuestionText()(asked)}</p>;
}

/** The same as a text of its own. */
export function useQuestionText(): (asked: FigureQuestionProps) => string {
  const texts = useTexts(keyFigureTexts);
  return ({ contract, supplier, clock, from, to, asOf }) =>
    `${texts.applies(scopeName(texts, contract, supplier), period(texts, from, to), formatDate(asOf))} ${texts.clockUsed(texts.clocks[clock])}`;
}

type KeyFigureTexts = (typeof keyFigureTexts)['nb'];

function scopeName({ scope }: KeyFigureTexts, contract: FigureQuestionProps['contract'], supplier: FigureQuestionProps['supplier']) {
  if (!contract) return supplier ? scope.supplier(supplier.name) : scope.all;
  const contractName = scope.contract(contract.name, contract.reference);
  return supplier ? scope.supplierOf(contractName, supplier.name) : contractName;
}

function period(texts: KeyFigureTexts, from: CalendarDate, to: CalendarDate): string {
  return from === BEGINNING ? texts.fromTheStart(formatDate(to)) : texts.period(formatDate(from), formatDate(to));
}
