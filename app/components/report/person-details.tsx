import { extentOf } from '~/components/placement/extent';
import { Facts } from '~/components/ui/facts';
import type { CalendarDate } from '~/domain/calendar-date';
import { formatDate, formatPhone } from '~/i18n/format';
import { weeklyReportTexts } from '~/i18n/weekly-reports';
import { useTexts } from '~/i18n/texts';

export interface PersonDetailsProps {
  person: {
    firstName: string;
    lastName: string;
    phone: string | null;
    email: string | null;
    norwegianLevel: string | null;
    motherTongue: string | null;
  };
  plannedTo: CalendarDate | null;
  daysPerWeek: number | null;
  hoursPerWeek: number | null;
  sharedNeeds: string | null;
  /** How the unit has said that a protected address is handled. */
  procedure: string | null;
}

/** What a mentor may know of the candidate, folded away until it is needed. */
export function PersonDetails({ person, plannedTo, sharedNeeds, procedure, ...extent }: PersonDetailsProps) {
  const texts = useTexts(weeklyReportTexts);
  const { phone, email } = person;
  const facts = [
    { name: texts.procedure, value: procedure },
    { name: texts.phone, value: phone && <a href={`tel:${phone}`} className="aksel-link">{formatPhone(phone)}</a> },
    { name: texts.email, value: email && <a href={`mailto:${email}`} className="aksel-link">{email}</a> },
    { name: texts.level, value: person.norwegianLevel },
    { name: texts.motherTongue, value: person.motherTongue },
    { name: texts.extent, value: extentOf({ days: texts.extentDays, hours: texts.hours }, extent) },
    { name: texts.plannedTo, value: plannedTo && formatDate(plannedTo) },
    { name: texts.needs, value: sharedNeeds },
  ];
  return (
    <details>
      <summary>{texts.about(person.firstName)}</summary>
      <Facts facts={facts.filter(({ value }) => value)} />
    </details>
  );
}
