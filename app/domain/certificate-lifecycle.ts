/** Where the certificate of a placement stands: never issued, in force, or taken back and not issued anew. */
export const certificateStates = ['none', 'valid', 'withdrawn'] as const;
export type CertificateState = (typeof certificateStates)[number];

/** Who has to do with a certificate; which role is which party stands in `policies/certificate-actions.ts`. */
export const certificateParties = ['issuer', 'trainer', 'unit', 'nav'] as const;
export type CertificateParty = (typeof certificateParties)[number];

export const certificateActions = ['read', 'issue', 'withdraw'] as const;
export type CertificateAction = (typeof certificateActions)[number];

const everybody = certificateParties;

/** The lifecycle as a table: state → action → which parties may. At most one is in force for a placement. */
export const certificateLifecycle: Readonly<
  Record<CertificateState, Readonly<Record<CertificateAction, readonly CertificateParty[]>>>
> = {
  none: { read: everybody, issue: ['issuer'], withdraw: [] },
  valid: { read: everybody, issue: [], withdraw: ['issuer', 'unit'] },
  withdrawn: { read: everybody, issue: ['issuer'], withdraw: [] },
};

/** Where a placement's certificate stands, of all that were ever issued for it. */
export function certificateState(certificates: readonly { withdrawnOn: unknown }[]): CertificateState {
  if (certificates.some(({ withdrawnOn }) => withdrawnOn === null)) return 'valid';
  return certificates.length > 0 ? 'withdrawn' : 'none';
}
