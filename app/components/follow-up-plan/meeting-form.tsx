import type { FieldMetadata } from '@conform-to/react';
import type { ReactNode } from 'react';
import { followUpPlanTexts } from '~/i18n/follow-up-plans';
import { useTexts } from '~/i18n/texts';
import { DateInput, TextArea, TextInput } from '../form/fields';
import { FormPage, type FormState } from '../form/form-page';
import { HiddenInput } from '../form/hidden-input';
import { stepLabels, StepSlots } from './step-slots';

interface MeetingFormProps {
  form: FormState;
  fields: Readonly<Record<string, FieldMetadata<unknown> | undefined>>;
  candidateId: string;
  requestId: string;
  title: string;
  intro: ReactNode;
  /** Whether the meeting's day has come: then what was agreed is what the form is for. */
  isHeld?: boolean;
}

/** A meeting with what was agreed and its next steps, for a new one as for one that is planned. */
export function MeetingForm({ form, fields, candidateId, requestId, title, intro, isHeld = false }: MeetingFormProps) {
  const texts = useTexts(followUpPlanTexts);
  const of = (name: string) => fields[name] as FieldMetadata<unknown>;
  const { metOn, place, participants, agreed } = texts;
  return (
    <FormPage
      form={form}
      labels={{ metOn, place, participants, agreed, ...stepLabels(texts) }}
      requestId={requestId}
      title={title}
      intro={intro}
      submit={texts.save}
      cancelTo={`/kandidater/${candidateId}/plan`}
    >
      <HiddenInput field={of('version')} />
      <DateInput field={of('metOn')} label={metOn} />
      <TextInput field={of('place')} label={place} description={texts.placeHint} />
      <TextInput field={of('participants')} label={participants} description={texts.participantsHint} />
      <TextArea
        field={of('agreed')}
        label={agreed}
        description={isHeld ? texts.agreedWho.after : texts.agreedWho.before}
        maxLength={4000}
        optional={!isHeld}
      />
      <StepSlots fields={fields} />
    </FormPage>
  );
}
