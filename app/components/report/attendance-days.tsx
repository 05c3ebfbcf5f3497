import type { CalendarDate } from '~/domain/calendar-date';
import { dayField } from '~/domain/report-fields';
import { attendances, type Attendance } from '~/domain/weekly-report';
import { formatShortDate, formatWeekday } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { weeklyReportTexts } from '~/i18n/weekly-reports';

interface Day {
  day: CalendarDate;
  planned: boolean;
  attendance: Attendance | null;
}

interface AttendanceDaysProps {
  placementId: string;
  name: string;
  days: readonly Day[];
}

/** A person's week: one row of four buttons a day. The days of the plan lie open, the others behind a click. */
export function AttendanceDays({ placementId, name, days }: AttendanceDaysProps) {
  const texts = useTexts(weeklyReportTexts);
  const planned = days.filter((day) => day.planned);
  const others = days.filter((day) => !day.planned);
  return (
    <div className="week-days" role="group" aria-label={texts.days(name)}>
      {planned.map((day) => (
        <DayChoices key={day.day} placementId={placementId} name={name} {...day} />
      ))}
      {others.length > 0 && (
        <details>
          <summary>{texts.otherDays}</summary>
          {others.map((day) => (
            <DayChoices key={day.day} placementId={placementId} name={name} {...day} />
          ))}
        </details>
      )}
    </div>
  );
}

function DayChoices({ placementId, name, day, planned, attendance }: Day & { placementId: string; name: string }) {
  const texts = useTexts(weeklyReportTexts);
  const weekday = formatWeekday(day);
  const field = dayField(placementId, day);
  const choice = (value: Attendance | '', label: string) => (
    <label key={value} className="tap" data-kind={value || 'none'}>
      <input type="radio" name={field} value={value} defaultChecked={value === (attendance ?? '')} />
      <span>{label}</span>
    </label>
  );
  return (
    <div role="radiogroup" className="week-day" aria-label={`${name}, ${weekday} ${formatShortDate(day)}`}>
      <span aria-hidden="true" className="week-day__name">
        {weekday.slice(0, 3)} {Number(day.slice(8))}.
      </span>
      <div className={planned ? 'taps' : 'taps taps--more'}>
        {attendances.map((value) => choice(value, texts.attendance[value]))}
        {!planned && choice('', texts.notHere)}
      </div>
    </div>
  );
}
