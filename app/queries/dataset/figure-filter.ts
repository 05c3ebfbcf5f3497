import type { CalendarDate } from '~/domain/calendar-date';
import type { Clock } from '~/domain/figures/definitions';
import { BEGINNING } from '~/domain/figures/figure-query';
import { formatDate } from '~/i18n/format';
import { keyFigureTexts } from '~/i18n/key-figures';
import { chosen } from './narrowed';

const texts = keyFigureTexts.nb;

interface AskedFigures {
  contract: { reference: string; name: string } | null;
  supplier: { name: string } | null;
  clock: Clock;
  from: CalendarDate;
  to: CalendarDate;
}

/** Which placements are counted, over which period, from what. */
export function figureFilter({ contract, supplier, clock, from, to }: AskedFigures): (string | null)[] {
  return [
    chosen(texts.contract, contract ? texts.scope.contract(contract.name, contract.reference) : texts.allContracts),
    chosen(texts.supplier, supplier?.name ?? texts.allSuppliers),
    from === BEGINNING ? texts.fromTheStart(formatDate(to)) : texts.period(formatDate(from), formatDate(to)),
    chosen(texts.clock, texts.clocks[clock]),
  ];
}
