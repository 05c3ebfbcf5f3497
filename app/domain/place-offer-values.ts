import { z } from 'zod';
import { addMonths } from './calendar-date';
import { norwegianLevels } from './candidate';
import { checkbox, date, oneOf, onceValid, optionalText, text, version, wholeNumber } from './form-fields';
import { jobProspects, LONGEST_OFFER, shifts } from './place-offer';
import { departments } from './placement-status';

const changeable = z.object({
  places: wholeNumber(1, 500, 'not_places'),
  startsOn: date(),
  endsOn: date(),
  languageNeeded: oneOf(norwegianLevels).optional(),
  shifts: z.array(oneOf(shifts)),
  placeOfWork: text(200),
  jobProspect: oneOf(jobProspects),
  mentorId: z.uuid('choose_one').optional(),
  note: optionalText(1000),
});

/** The rules between an offer's dates. */
function withPeriod<Schema extends z.ZodType<{ startsOn: `${number}-${number}-${number}`; endsOn: `${number}-${number}-${number}` }>>(schema: Schema) {
  const period = onceValid('startsOn', 'endsOn');
  return schema
    .refine(({ startsOn, endsOn }) => startsOn <= endsOn, { path: ['endsOn'], error: 'to_before_from', ...period })
    .refine(({ startsOn, endsOn }) => endsOn < addMonths(startsOn, LONGEST_OFFER), { path: ['endsOn'], error: 'offer_too_long', ...period });
}

/** What a coordinator offers. */
export const offerValues = withPeriod(
  changeable.extend({ contractId: z.uuid('choose_one'), department: oneOf(departments) }),
);
export type OfferValues = z.output<typeof offerValues>;

/** An offer as changed; contract and department stay. `knowingly`: more are accepted than places are left. */
export const offerChangeValues = withPeriod(changeable.extend({ version: version(), knowingly: checkbox() }));
export type OfferChangeValues = z.output<typeof offerChangeValues>;

export const offerWithdrawalValues = z.object({ version: version(), knowingly: checkbox() });
export type OfferWithdrawalValues = z.output<typeof offerWithdrawalValues>;
