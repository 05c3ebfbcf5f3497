import type { Role, Viewer } from '~/domain/viewer';

const unit = ['caseworker', 'unit_lead'] as const;
const followers = ['caseworker', 'unit_lead', 'nav_advisor'] as const;

/**
 * Who may do what, for the whole portal: the access table of the design as data.
 * Which rows and columns each then sees is decided by the queries' scopes and by row-level security.
 */
export const permissions = {
  'candidates.read': followers,
  'candidates.write': unit,
  'candidates.notes': unit,
  'candidates.share': unit,
  'placements.read': [...followers, 'coordinator'],
  'placements.request': unit,
  'placements.withdraw': unit,
  'placements.answer': ['coordinator'],
  'placements.nameMentor': ['coordinator'],
  'placements.start': [...unit, 'coordinator'],
  'placements.end': [...unit, 'coordinator'],
  'placements.correctDates': unit,
  'placements.void': unit,
  'placements.confirmProtection': unit,
  'hires.report': ['coordinator'],
  'hires.decide': unit,
  'places.read': [...followers, 'coordinator'],
  'places.offer': ['coordinator'],
  'agreements.read': [...followers, 'coordinator', 'mentor'],
  'agreements.write': [...unit, 'coordinator'],
  'agreements.approveForUnit': unit,
  'training.read': [...followers, 'coordinator', 'mentor'],
  'training.writeTemplates': ['coordinator'],
  'training.writePlan': ['coordinator', 'mentor'],
  'reports.read': [...followers, 'coordinator', 'mentor'],
  'reports.write': ['mentor'],
  'contacts.register': unit,
  'misuse.follow': unit,
  'misuse.followSuppliers': ['unit_lead'],
  'sites.keep': ['coordinator'],
  'proposals.read': [...followers, 'coordinator', 'mentor'],
  'proposals.make': ['coordinator', 'mentor'],
  'proposals.decide': unit,
  'assessments.read': [...followers, 'coordinator', 'mentor'],
  'assessments.write': ['coordinator', 'mentor'],
  'assessments.answer': [...unit, 'coordinator', 'mentor'],
  'certificates.read': [...followers, 'coordinator', 'mentor'],
  'certificates.issue': ['coordinator'],
  'certificates.withdraw': [...unit, 'coordinator'],
  'employments.read': followers,
  'employments.write': unit,
  'subsidies.write': followers,
  'pay.read': unit,
  'rates.read': [...unit, 'admin'],
  'rates.write': ['admin'],
  'followUps.write': followers,
  'results.decide': unit,
  'plans.read': followers,
  'plans.write': followers,
  'navExports.read': followers,
  'employees.answer': ['coordinator'],
  'tasks.ofOthers': ['unit_lead'],
  'mails.manage': ['admin'],
  'mails.choose': [...followers, 'coordinator', 'mentor'],
  'figures.exact': [...followers, 'coordinator'],
  'figures.everyScope': followers,
  'figures.people': followers,
  'figures.protected': ['buyer'],
  'contracts.read': [...followers, 'coordinator', 'admin'],
  'contracts.readOwn': ['buyer'],
  'contracts.write': ['admin', 'unit_lead'],
  'organisations.manage': ['admin'],
  'users.manageAll': ['admin'],
  'users.manageUnit': ['unit_lead'],
  'import.run': ['unit_lead'],
  'users.manageMentors': ['coordinator'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

/** Whether the membership that `viewer` acts as may do this at all. */
export function may(viewer: Pick<Viewer, 'role'>, permission: Permission): boolean {
  return (permissions[permission] as readonly Role[]).includes(viewer.role);
}
