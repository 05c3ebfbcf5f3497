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
    promisedHires: number | null;
    promisedDaysToJob: number | null;
    clock: Clock;
  };
}

/** What the contract says: parties, period, promises, and what its results are counted from. */
export function ContractFacts({ contract }: ContractFactsProps) {
  const texts = useTexts(contractTexts);
  const count = (value: number | null) => (value === null ? texts.notPromised : formatNumber(value));
  const days = contract.promisedDaysToJob;
  return (
    <Facts
      facts={[
        { name: texts.reference, value: contract.reference },
        { name: texts.buyer, value: contract.buyerName },
        { name: texts.period, value: formatPeriod(contract.startsOn, contract.endsOn) },
        { name: texts.capacity, value: count(contract.capacity) },
        { name: texts.promisedHires, value: count(contract.promisedHires) },
        { name: texts.promisedDaysToJob, value: days === null ? texts.notPromised : texts.days(days) },
        { name: texts.clock, value: texts.clocks[contract.clock] },
      ]}
    />
  );
}
