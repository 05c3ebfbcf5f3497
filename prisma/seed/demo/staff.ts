import type { MemberRole } from '~/platform/generated/prisma/enums.ts';
import type { OrganisationKey, SupplierKey } from './organisations.ts';

interface Person {
  name: string;
  email: string;
  /** What the account is called where it is offered; none for those who only fill the picture. */
  title?: string;
  memberships: readonly { key: string; role: MemberRole; organisation: OrganisationKey }[];
}

function member(title: string | undefined, name: string, email: string, role: MemberRole, organisation: OrganisationKey) {
  const key = email.slice(0, email.indexOf('@'));
  return { name, email, title, memberships: [{ key, role, organisation }] } satisfies Person;
}

/** Everybody who can sign in: first the accounts that the demo offers, one per role, then their colleagues. */
export const staff: readonly Person[] = [
  member('Veileder', 'Vilde Veileder', 'veileder@example.no', 'caseworker', 'unit'),
  member('Fagleder', 'Frode Fagleder', 'fagleder@example.no', 'unit_lead', 'unit'),
  member('NAV-veileder', 'Nora Navveileder', 'nav@example.no', 'nav_advisor', 'nav'),
  member('Koordinator', 'Kari Koordinator', 'koordinator@example.no', 'coordinator', 'eksempelrent'),
  member('Mentor', 'Musa Mentor', 'mentor@example.no', 'mentor', 'eksempelrent'),
  member('Innkjøper', 'Inger Innkjøper', 'innkjoper@example.no', 'buyer', 'buyer'),
  member('Administrator', 'Ada Administrator', 'admin@example.no', 'admin', 'operator'),

  member(undefined, 'Viktor Veiledersen', 'veileder2@example.no', 'caseworker', 'unit'),
  member(undefined, 'Vigdis Veilederstad', 'veileder3@example.no', 'caseworker', 'unit'),
  member(undefined, 'Nils Navstad', 'nav2@example.no', 'nav_advisor', 'nav'),
  member(undefined, 'Maria Mentorvik', 'mentor2@example.no', 'mentor', 'eksempelrent'),
  {
    name: 'Tone Torolle',
    email: 'toroller@example.no',
    memberships: [
      { key: 'toroller-koordinator', role: 'coordinator', organisation: 'proveblank' },
      { key: 'toroller-mentor', role: 'mentor', organisation: 'eksempelrent' },
    ],
  },
  member(undefined, 'Mikkel Mentorås', 'mentor3@example.no', 'mentor', 'proveblank'),
  member(undefined, 'Kåre Koordinatorby', 'koordinator2@example.no', 'coordinator', 'demorens'),
  member(undefined, 'Mona Mentordal', 'mentor4@example.no', 'mentor', 'demorens'),
  member(undefined, 'Markus Mentorhaug', 'mentor5@example.no', 'mentor', 'demorens'),
  member(undefined, 'Kristin Koordinatorli', 'koordinator3@example.no', 'coordinator', 'oppdiktet'),
  member(undefined, 'Mina Mentornes', 'mentor6@example.no', 'mentor', 'oppdiktet'),
  member(undefined, 'Karim Koordinatorvoll', 'koordinator4@example.no', 'coordinator', 'tenkt'),
  member(undefined, 'Mats Mentorlund', 'mentor7@example.no', 'mentor', 'tenkt'),
];

/** The membership that a candidate of the demo's caseworker, or of its mentor, hangs on. */
export const DEMO_CASEWORKER = 'veileder';
export const DEMO_MENTOR = 'mentor';
/** How the unit shares its candidates. */
export const caseworkers = { [DEMO_CASEWORKER]: 50, veileder2: 32, veileder3: 18 } as const;
export type CaseworkerKey = keyof typeof caseworkers;

/** Who answers for a supplier, and who its mentors are beside the demo's. */
export const coordinatorOf: Readonly<Record<SupplierKey, string>> = {
  eksempelrent: 'koordinator',
  proveblank: 'toroller-koordinator',
  demorens: 'koordinator2',
  oppdiktet: 'koordinator3',
  tenkt: 'koordinator4',
};
export const mentorsOf: Readonly<Record<SupplierKey, readonly string[]>> = {
  eksempelrent: ['mentor2', 'toroller-mentor'],
  proveblank: ['mentor3'],
  demorens: ['mentor4', 'mentor5'],
  oppdiktet: ['mentor6'],
  tenkt: ['mentor7'],
};
