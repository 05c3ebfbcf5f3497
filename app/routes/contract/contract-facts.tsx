import { Facts } from '~/components/ui/facts';
import type { CalendarDate } from '~/domain/calendar-date';
import type { Clock } from '~/domain/figures/definitions';
import { contractTexts } from '~/i18n/contracts';
import { formatNumber, formatPeriod } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';

interface ContractFactsProps {
  contract: {
    reference: string;
    buyerName: string;
    startsOn: CalendarDate;
    endsOn: CalendarDate | null;
    capacity: number | null;
    clock: Clock;
  };
}

/** What the contract says: parties, period, places, and what its results are counted from. */
export function ContractFacts({ contract }: ContractFactsProps) {
  const texts = useTexts(contractTexts);
  const { capacity } = contract;
  return (
    <Facts
      facts={[
        { name: texts.reference, value: contract.reference },
        { name: texts.buyer, value: contract.buyerName },
        { name: texts.period, value: formatPeriod(contract.startsOn, contract.endsOn) },
        { name: texts.capacity, value: capacity === null ? texts.notPromised : formatNumber(capacity) },
        { name: texts.clock, value: texts.clocks[contract.clock] },
      ]}
    />
  );
}
