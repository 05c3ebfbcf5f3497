/** What PostgreSQL refuses of users and their roles, and how the forms say so. */
export const emailTaken = { users_email_key: { code: 'email_taken', field: 'email' } } as const;
export const roleRefused = {
  memberships_one_of_each: { code: 'has_role_already' },
  memberships_role_fits_organisation: { code: 'role_does_not_fit', field: 'role' },
} as const;
