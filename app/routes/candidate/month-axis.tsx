import type { CalendarDate } from '~/domain/calendar-date';
import { monthMarks } from '~/domain/month-marks';
import { formatMonth } from '~/i18n/format';

/** As many month names as have room beside each other where the bars are narrowest. */
const MOST_MARKS = 8;
/** A name that begins closer to the end than this would stand outside. */
const LAST_ROOM = 0.93;

/** Months over the bars; the table under them says the same in words. */
export function MonthAxis({ first, last }: { first: CalendarDate; last: CalendarDate }) {
  return (
    <div className="month-axis" aria-hidden="true">
      {monthMarks(first, last, MOST_MARKS)
        .filter(({ at }) => at <= LAST_ROOM)
        .map(({ on, at }) => (
          <span key={on} style={{ insetInlineStart: `${(at * 100).toFixed(2)}%` }}>
            {formatMonth(on)}
          </span>
        ))}
    </div>
  );
}
// The timeline draws nothing but rows and pins among its bars.
MonthAxis.componentType = 'pin';
