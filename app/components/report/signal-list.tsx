import type { Signal } from '~/domain/report-signal';
import { weekNumber } from '~/domain/week-number';
import { reportListTexts } from '~/i18n/report-list';
import { useTexts } from '~/i18n/texts';

/** What waits for a contact, and in which week it was reported. */
export function SignalList({ signals }: { signals: readonly Signal[] }) {
  const texts = useTexts(reportListTexts);
  return (
    <ul>
      {signals.map(({ kind, week }) => (
        <li key={kind + week}>
          {texts.inWeek(texts.signal[kind], weekNumber(week))}
        </li>
      ))}
    </ul>
  );
}
