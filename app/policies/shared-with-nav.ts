import { personParts, type PersonColumn, type PersonPart } from '~/domain/nav-share';
import { candidateColumns, detailColumns } from './candidate-columns';
import { may, type Permission } from './permissions';

/** The permission that lets somebody read each part. */
const permissionOf: Readonly<Record<PersonPart, Permission>> = {
  facts: 'candidates.read',
  placements: 'placements.read',
  agreements: 'agreements.read',
  training: 'training.read',
  reports: 'reports.read',
  proposals: 'proposals.read',
  assessments: 'assessments.read',
  certificates: 'certificates.read',
  jobs: 'employments.read',
  results: 'followUps.write',
  plan: 'plans.read',
  notes: 'candidates.notes',
  contacts: 'contacts.register',
  hire_reports: 'hires.decide',
};

/** What a NAV office sees of a person that is shared with it, and what it does not: the access table itself, for telling the unit. */
export function seenByNav(): { columns: PersonColumn[]; seen: PersonPart[]; unseen: PersonPart[] } {
  const sees = (part: PersonPart) => may({ role: 'nav_advisor' }, permissionOf[part]);
  return {
    columns: [...Object.keys(candidateColumns), ...Object.keys(detailColumns)] as PersonColumn[],
    seen: personParts.filter(sees),
    unseen: personParts.filter((part) => !sees(part)),
  };
}
