import type { CalendarDate } from './calendar-date';

/** What stands on a certificate, and whether it is in force. English stands beside where it was written. */
export interface CertificateText {
  checkCode: string;
  title: string;
  titleEn: string | null;
  holderName: string;
  supplierName: string;
  mentorName: string | null;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  hours: number;
  issuedOn: CalendarDate;
  withdrawnOn: CalendarDate | null;
  modules: CertificateModule[];
}

export interface CertificateModule {
  title: string;
  titleEn: string | null;
  hours: number;
  aims: { text: string; textEn: string | null }[];
}
