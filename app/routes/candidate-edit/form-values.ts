import type { CalendarDate } from '~/domain/calendar-date';
import { formatShortDate } from '~/i18n/format';

interface StoredCandidate {
  firstName: string;
  lastName: string;
  phone: string | null;
  email: string | null;
  norwegianLevel: string | null;
  motherTongue: string | null;
  targetGroup: string | null;
  protectedAddress: boolean;
  birthYear: number | null;
  settledOn: CalendarDate | null;
  caseworkerId: string | null;
  version: number;
}

/** A stored candidate as the form's fields show it. */
export function formValues({ birthYear, settledOn, protectedAddress, version, ...texts }: StoredCandidate): Record<string, string | null> {
  return {
    firstName: texts.firstName,
    lastName: texts.lastName,
    phone: texts.phone,
    email: texts.email,
    norwegianLevel: texts.norwegianLevel,
    motherTongue: texts.motherTongue,
    targetGroup: texts.targetGroup,
    caseworkerId: texts.caseworkerId,
    birthYear: birthYear === null ? null : String(birthYear),
    settledOn: settledOn && formatShortDate(settledOn),
    protectedAddress: protectedAddress ? 'on' : null,
    version: String(version),
  };
}
