/** What PostgreSQL refuses of an organisation, and how the form says so. */
export const numberTaken = {
  organisations_kind_org_number_key: { code: 'organisation_number_taken', field: 'orgNumber' },
} as const;
