import type { CalendarDate } from '~/domain/calendar-date';
import { refused } from '~/domain/result';

export type PeriodCode = 'before_contract' | 'after_contract';

interface Days<End> {
  startsOn: CalendarDate;
  endsOn: End;
}

/** A refusal where places are offered on days on which the contract does not hold, else null. */
export function refuseOutsideContract(offer: Days<CalendarDate>, contract: Days<CalendarDate | null>) {
  if (offer.startsOn < contract.startsOn) return refused<PeriodCode>('before_contract', 'startsOn');
  if (contract.endsOn && offer.endsOn > contract.endsOn) return refused<PeriodCode>('after_contract', 'endsOn');
  return null;
}
