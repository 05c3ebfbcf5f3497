import type { AgreementAction } from '~/domain/agreement-lifecycle';

/** The last part of the address of each action's page, after `/praksis/:id/avtale`. */
export const agreementActionPaths: Readonly<Record<AgreementAction, string>> = {
  write: '/ny',
  edit: '/endre',
  send: '/send',
  approve_for_candidate: '/ja-fra-kandidaten',
  approve_for_supplier: '/ja-fra-leverandoren',
  approve_for_unit: '/godkjenn',
  cancel: '/avbryt',
};
