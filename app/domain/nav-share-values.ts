import { z } from 'zod';
import { oneOf, onceValid, optionalText, text } from './form-fields';
import { navShareBases, navShareEndReasons } from './nav-share';

/** Which office, for what, on which legal basis; another basis than the known ones is written in words. */
export const shareValues = z
  .object({
    navOfficeId: z.uuid('choose_one'),
    purpose: text(500),
    legalBasis: oneOf(navShareBases),
    legalBasisText: optionalText(500),
  })
  .refine(({ legalBasis, legalBasisText }) => legalBasis !== 'other' || legalBasisText, {
    path: ['legalBasisText'],
    error: 'required',
    ...onceValid('legalBasis', 'legalBasisText'),
  })
  .transform(({ legalBasisText, ...rest }) => ({ ...rest, legalBasisText: rest.legalBasis === 'other' ? legalBasisText : undefined }));
export type ShareValues = z.output<typeof shareValues>;

/** Why a sharing ends; another reason than the known ones is written in words. */
export const endShareValues = z
  .object({ endReason: oneOf(navShareEndReasons), endText: optionalText(500) })
  .refine(({ endReason, endText }) => endReason !== 'other' || endText, {
    path: ['endText'],
    error: 'required',
    ...onceValid('endReason', 'endText'),
  })
  .transform(({ endReason, endText }) => ({ endReason, endText: endReason === 'other' ? endText : undefined }));
export type EndShareValues = z.output<typeof endShareValues>;
