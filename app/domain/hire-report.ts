export const hireReportStatuses = ['pending', 'confirmed', 'rejected', 'withdrawn'] as const;
export type HireReportStatus = (typeof hireReportStatuses)[number];

/** What can happen to a supplier's report that it has hired somebody. Who may do it stands in `policies/hire-report-actions.ts`. */
export const hireReportActions = ['confirm', 'reject', 'withdraw'] as const;
export type HireReportAction = (typeof hireReportActions)[number];

/** The lifecycle as a table: a report waits for one answer, and an answered one is history. */
export const hireReportLifecycle: Readonly<Record<HireReportStatus, readonly HireReportAction[]>> = {
  pending: ['confirm', 'reject', 'withdraw'],
  confirmed: [],
  rejected: [],
  withdrawn: [],
};
