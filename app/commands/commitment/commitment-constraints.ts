/** What PostgreSQL refuses of a promise, and how the forms say so. */
export const commitmentRefused = {
  commitments_one_of_each_kind: { code: 'commitment_exists', field: 'kind' },
} as const;
