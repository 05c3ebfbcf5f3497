import { DEMO_PASSWORD } from '~/domain/demo.ts';
import type { MemberRole } from '~/platform/generated/prisma/enums.ts';
import { organisations } from './demo/organisations.ts';
import { staff } from './demo/staff.ts';

/** An account that the demo offers; `title` is the role as people say it. */
export interface DemoAccount {
  role: MemberRole;
  title: string;
  name: string;
  email: string;
  password: string;
  organisation: string;
}

/** One account per role. */
export const DEMO_ACCOUNTS: DemoAccount[] = staff.flatMap(({ title, name, email, memberships: [first] }) => {
  if (!title || !first) return [];
  const organisation = organisations[first.organisation].name;
  return [{ role: first.role, title, name, email, password: DEMO_PASSWORD, organisation }];
});
