/** The seven roles of the design; what each may do stands in `policies/`. */
export type Role = 'caseworker' | 'unit_lead' | 'nav_advisor' | 'coordinator' | 'mentor' | 'buyer' | 'admin';

/** The database role that a viewer's transactions run as. */
export type Connection = 'portal_app' | 'portal_buyer';

/** Who is asking: one user, acting as exactly one membership. */
export interface Viewer {
  sessionId: string;
  userId: string;
  name: string;
  email: string;
  membershipId: string;
  role: Role;
  organisationId: string;
  organisationName: string;
  connection: Connection;
}
