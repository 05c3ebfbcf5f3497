import type { FieldMetadata } from '@conform-to/react';
import { Link } from '@remix-run/react';
import { DateInput, RadioInput, SelectInput, TextArea, TextInput, type Choice } from '~/components/form/fields';
import type { AgreementTerm } from '~/domain/agreement-terms';
import { agreementFormTexts } from '~/i18n/agreement-forms';
import { agreementTexts } from '~/i18n/agreements';
import { useTexts } from '~/i18n/texts';
import { choicesOf, vocabularyTexts } from '~/i18n/vocabulary';

interface AgreementFieldsProps {
  fields: Record<AgreementTerm, FieldMetadata<unknown>>;
  mentors: readonly Choice[];
  /** Whether the mentors are the writer's own organisation's. */
  ownMentors: boolean;
  planPath: string | null;
}

/** The terms of an agreement, in the order in which people talk about them: what for, what, how followed, when, with whom. */
export function AgreementFields({ fields, mentors, ownMentors, planPath }: AgreementFieldsProps) {
  const { term, rhythm } = useTexts(agreementTexts);
  const texts = useTexts(agreementFormTexts);
  const words = useTexts(vocabularyTexts);
  const noMentor = ownMentors ? texts.noMentorOwn : texts.noMentorOfSupplier;
  const mentorHint = ownMentors ? texts.mentorHint : texts.mentorOfSupplier;
  return (
    <>
      <RadioInput field={fields.goal} label={term.goal} choices={choicesOf(words.goal)} />
      <TextArea field={fields.goalText} label={term.goalText} description={`${texts.goalTextHint} ${texts.whoReads}`} maxLength={1000} />
      <TextArea field={fields.tasks} label={term.tasks} description={`${texts.tasksHint} ${texts.whoReads}`} maxLength={4000} />
      <TextArea
        field={fields.training}
        label={term.training}
        description={
          <>
            {texts.trainingHint} {texts.whoReads}{' '}
            {planPath && (
              <>
                {texts.planHint} <Link to={planPath} className="aksel-link">{texts.openPlan}</Link>
              </>
            )}
          </>
        }
        maxLength={4000}
      />
      <RadioInput field={fields.followUpRhythm} label={term.followUpRhythm} description={texts.rhythmHint} choices={choicesOf(rhythm)} />
      <div className="row row--top">
        <DateInput field={fields.startsOn} label={term.startsOn} />
        <DateInput field={fields.endsOn} label={term.endsOn} />
      </div>
      <p className="subtle">{texts.lengthHint}</p>
      <div className="row row--top">
        <TextInput field={fields.daysPerWeek} label={term.daysPerWeek} inputMode="decimal" htmlSize={6} />
        <TextInput field={fields.hoursPerWeek} label={term.hoursPerWeek} inputMode="decimal" htmlSize={6} />
      </div>
      <SelectInput
        field={fields.mentorId}
        label={term.mentorId}
        description={mentors.length > 0 ? mentorHint : noMentor}
        choices={mentors}
      />
    </>
  );
}
