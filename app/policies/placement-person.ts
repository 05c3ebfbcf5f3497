/**
 * What a placement's page shows of the person; a supplier gets no column beyond these (the access table of the design).
 * Of which placements it is shown stands in `placementsWithPerson`.
 */
export const personColumns = {
  firstName: true,
  lastName: true,
  phone: true,
  email: true,
  norwegianLevel: true,
  motherTongue: true,
} as const;

/** The same columns by name, for telling the unit what it shares. */
export const sharedWithSuppliers = Object.keys(personColumns) as (keyof typeof personColumns)[];
