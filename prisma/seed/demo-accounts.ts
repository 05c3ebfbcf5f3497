import type { MemberRole, OrganisationKind } from '~/platform/generated/prisma/enums.ts';

/** An account that the demo offers; `title` is the role as people say it. */
export type DemoAccount = {
  role: MemberRole;
  title: string;
  name: string;
  email: string;
  password: string;
  organisation: string;
  kind: OrganisationKind;
  orgNumber: string;
};

/** Known to everybody, which is why the portal does not start in production with these accounts. */
export const DEMO_PASSWORD = 'praksis-i-demo-2026';

const UNIT = { organisation: 'Flyktningenheten i Lyngvik', kind: 'refugee_unit', orgNumber: '989999990' } as const;
const NAV = { organisation: 'NAV Lyngvik', kind: 'nav_office', orgNumber: '989999982' } as const;
const SUPPLIER = { organisation: 'Blankt Renhold AS', kind: 'supplier', orgNumber: '989999974' } as const;
const BUYER = { organisation: 'Lyngvik kommune, innkjøp', kind: 'buyer', orgNumber: '989999966' } as const;
const OPERATOR = { organisation: 'Praksisporten drift', kind: 'operator', orgNumber: '989999958' } as const;

const password = DEMO_PASSWORD;

/** One account per role. */
export const DEMO_ACCOUNTS: DemoAccount[] = [
  { role: 'caseworker', title: 'Veileder', name: 'Vilde Veileder', email: 'veileder@example.no', password, ...UNIT },
  { role: 'unit_lead', title: 'Fagleder', name: 'Frode Fagleder', email: 'fagleder@example.no', password, ...UNIT },
  { role: 'nav_advisor', title: 'NAV-veileder', name: 'Nora Navveileder', email: 'nav@example.no', password, ...NAV },
  { role: 'coordinator', title: 'Koordinator', name: 'Kari Koordinator', email: 'koordinator@example.no', password, ...SUPPLIER },
  { role: 'mentor', title: 'Mentor', name: 'Musa Mentor', email: 'mentor@example.no', password, ...SUPPLIER },
  { role: 'buyer', title: 'Innkjøper', name: 'Inger Innkjøper', email: 'innkjoper@example.no', password, ...BUYER },
  { role: 'admin', title: 'Administrator', name: 'Ada Administrator', email: 'admin@example.no', password, ...OPERATOR },
];
