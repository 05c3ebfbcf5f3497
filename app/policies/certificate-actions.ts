import {
  certificateActions,
  certificateLifecycle,
  type CertificateAction,
  type CertificateParty,
  type CertificateState,
} from '~/domain/certificate-lifecycle';
import type { Role, Viewer } from '~/domain/viewer';

const partyOf: Readonly<Record<Role, CertificateParty | null>> = {
  caseworker: 'unit',
  unit_lead: 'unit',
  nav_advisor: 'nav',
  coordinator: 'issuer',
  mentor: 'trainer',
  buyer: null,
  admin: null,
};

/** What this viewer may do with the certificate of a placement that it sees. */
export function allowedCertificateActions(viewer: Pick<Viewer, 'role'>, state: CertificateState): CertificateAction[] {
  const party = partyOf[viewer.role];
  return party ? certificateActions.filter((action) => certificateLifecycle[state][action].includes(party)) : [];
}
