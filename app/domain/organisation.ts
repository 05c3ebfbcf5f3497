/** The kinds of organisation that take part, in the order in which forms and filters show them. */
export const organisationKinds = ['refugee_unit', 'nav_office', 'supplier', 'buyer', 'operator'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** Suppliers and buyers are companies and public bodies that contracts name, so their numbers must be known. */
export function needsOrganisationNumber(kind: OrganisationKind): boolean {
  return kind === 'supplier' || kind === 'buyer';
}
