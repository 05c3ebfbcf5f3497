import { fromDateColumn } from '~/domain/calendar-date';
import type { CertificateText } from '~/domain/certificate';
import type { Prisma } from '~/platform/generated/prisma/client';
import { dateOrNull } from '../placement/placement-facts.server';

/** The columns that a certificate is read from. */
export const certificateColumns = {
  checkCode: true,
  title: true,
  titleEn: true,
  holderName: true,
  supplierName: true,
  mentorName: true,
  startsOn: true,
  endsOn: true,
  hours: true,
  issuedOn: true,
  withdrawnOn: true,
  certificateModules: {
    orderBy: { position: 'asc' },
    select: {
      title: true,
      titleEn: true,
      hours: true,
      certificateAims: { orderBy: { position: 'asc' }, select: { text: true, textEn: true } },
    },
  },
} as const satisfies Prisma.CertificateSelect;

type Row = Prisma.CertificateGetPayload<{ select: typeof certificateColumns }>;

/** What the certificate says; null for one from before the portal, which has a title and a date alone. */
export function certificateText(row: Row): CertificateText | null {
  const { checkCode, holderName, supplierName, startsOn, endsOn, hours } = row;
  if (!checkCode || !holderName || !supplierName || !startsOn || !endsOn || hours === null) return null;
  return {
    ...{ checkCode, holderName, supplierName, title: row.title, titleEn: row.titleEn, mentorName: row.mentorName },
    startsOn: fromDateColumn(startsOn),
    endsOn: fromDateColumn(endsOn),
    hours: Number(hours),
    issuedOn: fromDateColumn(row.issuedOn),
    withdrawnOn: dateOrNull(row.withdrawnOn),
    modules: row.certificateModules.map((module) => ({
      title: module.title,
      titleEn: module.titleEn,
      hours: Number(module.hours),
      aims: module.certificateAims,
    })),
  };
}
