import { Heading } from '@navikt/ds-react';
import { EmptyState } from '~/components/ui/empty-state';
import { Receipt } from '~/components/ui/receipt';
import { addDays, mondayOf, type CalendarDate } from '~/domain/calendar-date';
import { formatShortDate } from '~/i18n/format';
import { presenceTexts } from '~/i18n/presence';
import { useTexts } from '~/i18n/texts';
import { PresenceCard, type PresenceWeek } from './presence-card';

/** The mentor's week: one card a candidate. */
export function PresenceWeekList({ weeks, on }: { weeks: readonly PresenceWeek[]; on: CalendarDate }) {
  const texts = useTexts(presenceTexts);
  if (weeks.length === 0) return <EmptyState title={texts.none}>{texts.noneText}</EmptyState>;
  const monday = mondayOf(on);
  return (
    <section className="measure stack stack--tight" aria-labelledby="uken">
      <Receipt texts={texts.receipts} />
      <Heading level="2" size="medium" id="uken">
        {texts.heading}
      </Heading>
      <p>{texts.week(formatShortDate(monday), formatShortDate(addDays(monday, 6)))}</p>
      <ul className="plain-list stack stack--tight">
        {weeks.map((week) => (
          <li key={week.id}>
            <PresenceCard week={week} />
          </li>
        ))}
      </ul>
    </section>
  );
}
