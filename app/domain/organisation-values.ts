import { z } from 'zod';
import { email, oneOf, onceValid, organisationNumber, phone, text } from './form-fields';
import { needsOrganisationNumber, organisationKinds } from './organisation';

/** What is written of an organisation, when registering and when editing; its kind is fixed once it is registered. */
export const organisationFacts = z.object({
  name: text(200),
  orgNumber: organisationNumber().optional(),
  email: email().optional(),
  phone: phone().optional(),
});
export type OrganisationFacts = z.output<typeof organisationFacts>;

export const newOrganisationValues = organisationFacts
  .extend({ kind: oneOf(organisationKinds) })
  .refine(({ kind, orgNumber }) => orgNumber !== undefined || !needsOrganisationNumber(kind), {
    path: ['orgNumber'],
    error: 'organisation_number_missing',
    ...onceValid('kind', 'orgNumber'),
  });
export type NewOrganisation = z.output<typeof newOrganisationValues>;
