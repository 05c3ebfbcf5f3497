import { BriefcaseIcon, HandshakeIcon, PiggybankIcon } from '@navikt/aksel-icons';
import { Timeline } from '@navikt/ds-react';
import type { ReactElement } from 'react';
import { addMonths, type CalendarDate } from '~/domain/calendar-date';
import { lanesOf, timelineKinds, type TimelineKind, type TimelinePeriod } from '~/domain/candidate-timeline';
import { candidatePageTexts } from '~/i18n/candidate-page';
import { formatPeriod, formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import type { CandidatePage } from '~/queries/candidate/read-candidate.server';
import { MonthAxis } from './month-axis';

/** Each kind has its own row, icon and colour, so that none is told by colour alone. */
const looks: Readonly<Record<TimelineKind, { icon: ReactElement; color: 'info' | 'success' | 'warning' }>> = {
  practice: { icon: <HandshakeIcon aria-hidden />, color: 'info' },
  ordinary_job: { icon: <BriefcaseIcon aria-hidden />, color: 'success' },
  subsidised_job: { icon: <PiggybankIcon aria-hidden />, color: 'warning' },
};

interface CourseBarsProps {
  timeline: CandidatePage['timeline'];
  measuringDates: CandidatePage['measuringDates'];
  on: CalendarDate;
}

/** Practice and work as bars, with a pin for each measuring date. What goes on is drawn until today. */
export function CourseBars({ timeline, measuringDates, on }: CourseBarsProps) {
  const texts = useTexts(candidatePageTexts);
  const days = [on, ...timeline.flatMap(({ from, to }) => (to ? [from, to] : [from])), ...measuringDates.map((date) => date.on)];
  const last = addMonths(days.reduce((a, b) => (a > b ? a : b)), 1);
  const first = addMonths(days.reduce((a, b) => (a < b ? a : b)), -1);
  const endOf = ({ from, to }: TimelinePeriod) => to ?? (from > on ? last : on);
  return (
    <div className="course-bars">
      <Timeline startDate={localDay(first)} endDate={localDay(last)} aria-label={texts.timelineTitle}>
        <MonthAxis first={first} last={last} />
        {measuringDates.map((date) => (
          <Timeline.Pin key={`${date.contractName}${date.countedFrom}${date.months}`} date={localDay(date.on)}>
            {`${texts.measuringDate(date.months)}, ${formatShortDate(date.on)}`}
          </Timeline.Pin>
        ))}
        {timelineKinds.flatMap((kind) =>
          lanesOf(timeline.filter((period) => period.kind === kind)).map((lane, row) => (
            <Timeline.Row key={`${kind}${row}`} label={row === 0 ? texts.kind[kind] : texts.kindAgain(texts.kind[kind])} icon={looks[kind].icon}>
              {lane.map((period) => (
                <Timeline.Period
                  key={period.id}
                  start={localDay(period.from)}
                  end={localDay(endOf(period))}
                  icon={looks[kind].icon}
                  data-color={looks[kind].color}
                  statusLabel={`${texts.kind[kind]}, ${texts.stage[period.stage].toLowerCase()}`}
                >
                  {`${period.where}: ${formatPeriod(period.from, period.to)} (${texts.stage[period.stage].toLowerCase()})`}
                </Timeline.Period>
              ))}
            </Timeline.Row>
          )),
        )}
      </Timeline>
      {measuringDates.length > 0 && <p className="subtle">{texts.pins}</p>}
    </div>
  );
}

/** The chart counts in the reader's own days, so a date is the start of that day wherever it is read. */
function localDay(date: CalendarDate): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day);
}
