import type { FieldMetadata } from '@conform-to/react';
import { CheckboxGroupInput } from '~/components/form/checkbox-group';
import { DateInput, RadioInput, SelectInput, TextArea, TextInput, type Choice } from '~/components/form/fields';
import { placeOfferFormTexts } from '~/i18n/place-offer-forms';
import { placeOfferTexts } from '~/i18n/place-offers';
import { useTexts } from '~/i18n/texts';
import { choicesOf, vocabularyTexts } from '~/i18n/vocabulary';

type Name = 'places' | 'startsOn' | 'endsOn' | 'placeOfWork' | 'languageNeeded' | 'shifts' | 'jobProspect' | 'mentorId' | 'note';

/** The labels of the fields below, for the error summary. */
export function offerLabels(texts: typeof placeOfferFormTexts.nb): Record<Name, string> {
  const { places, startsOn, endsOn, placeOfWork, languageNeeded, shifts, jobProspect, note } = texts;
  return { places, startsOn, endsOn, placeOfWork, languageNeeded, shifts, jobProspect, mentorId: texts.mentor, note };
}

interface OfferFieldsProps {
  fields: Record<Name, FieldMetadata<unknown>>;
  mentors: readonly Choice[];
}

/** What can be written of an offer at any time: how many, when, where, and what is asked of the candidate. */
export function OfferFields({ fields, mentors }: OfferFieldsProps) {
  const texts = useTexts(placeOfferFormTexts);
  const { shiftNames, jobProspects } = useTexts(placeOfferTexts);
  const words = useTexts(vocabularyTexts);
  return (
    <>
      <TextInput field={fields.places} label={texts.places} description={texts.placesHint} inputMode="numeric" htmlSize={6} />
      <div className="row row--top">
        <DateInput field={fields.startsOn} label={texts.startsOn} />
        <DateInput field={fields.endsOn} label={texts.endsOn} />
      </div>
      <TextInput field={fields.placeOfWork} label={texts.placeOfWork} description={texts.placeOfWorkHint} />
      <SelectInput
        field={fields.languageNeeded}
        label={texts.languageNeeded}
        description={texts.languageHint}
        choices={choicesOf(words.norwegianLevel)}
        optional
      />
      <CheckboxGroupInput field={fields.shifts} label={texts.shifts} choices={choicesOf(shiftNames)} />
      <RadioInput field={fields.jobProspect} label={texts.jobProspect} choices={choicesOf(jobProspects)} />
      <SelectInput field={fields.mentorId} label={texts.mentor} choices={mentors} optional />
      <TextArea field={fields.note} label={texts.note} description={texts.noteWho} maxLength={1000} optional />
    </>
  );
}
