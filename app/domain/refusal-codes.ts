/**
 * Every reason that a form or a command can refuse with. Each has a text in `i18n/refusals.ts`; a code without one does
 * not compile.
 */
export const refusalCodes = [
  'required',
  'choose_one',
  'too_long',
  'invalid_characters',
  'not_a_date',
  'not_a_percent',
  'not_a_number',
  'not_a_year',
  'not_an_email',
  'not_a_phone',
  'not_an_organisation_number',
  'national_identity_number',
  'form_incomplete',
  'stale',
  'not_possible_now',
  'to_before_from',
  'in_the_future',
  'before_start',
  'possible_duplicate',
  'organisation_number_taken',
  'organisation_number_missing',
  'email_taken',
  'role_does_not_fit',
  'has_role_already',
  'not_your_own_access',
  'account_has_other_memberships',
  'password_too_short',
  'password_too_long',
  'passwords_differ',
  'wrong_password',
  'contract_reference_taken',
  'supplier_already_on_contract',
  'chain_too_long',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];
