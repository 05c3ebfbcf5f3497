import type { FieldMetadata } from '@conform-to/react';
import { DateInput, RadioInput, SelectInput, TextInput, type Choice } from '~/components/form/fields';
import type { EndReason } from '~/domain/placement-status';
import type { ProposalKind } from '~/domain/proposal';
import { proposalTexts } from '~/i18n/proposals';
import { useTexts } from '~/i18n/texts';
import { choicesOf, vocabularyTexts } from '~/i18n/vocabulary';

interface WantedFieldsProps {
  kind: ProposalKind;
  field: (name: string) => FieldMetadata<unknown>;
  endReasons: readonly EndReason[];
  mentors: readonly Choice[];
}

/** The fields of one kind of proposal. */
export function WantedFields({ kind, field, endReasons, mentors }: WantedFieldsProps) {
  const texts = useTexts(proposalTexts);
  const words = useTexts(vocabularyTexts);
  switch (kind) {
    case 'extend':
    case 'shorten':
      return <DateInput field={field('endsOn')} label={texts.newEnd} />;
    case 'change_hours':
      return (
        <>
          <TextInput field={field('daysPerWeek')} label={texts.daysPerWeek} inputMode="decimal" htmlSize={6} />
          <TextInput field={field('hoursPerWeek')} label={texts.hoursPerWeek} inputMode="decimal" htmlSize={6} />
        </>
      );
    case 'end':
      return (
        <>
          <DateInput field={field('endsOn')} label={texts.lastDay} />
          <RadioInput
            field={field('endReason')}
            label={texts.endReason}
            choices={endReasons.map((value) => ({ value, label: words.endReason[value] }))}
          />
          <SelectInput field={field('endDetail')} label={texts.endDetail} description={texts.endDetailHint} choices={choicesOf(words.endDetail)} />
        </>
      );
    case 'change_department':
      return <RadioInput field={field('department')} label={texts.department} choices={choicesOf(words.department)} />;
    case 'change_mentor':
      return (
        <SelectInput
          field={field('mentorId')}
          label={texts.mentor}
          description={mentors.length > 0 ? undefined : texts.noMentors}
          choices={mentors}
        />
      );
  }
}

/** What the fields of a kind are called, in the order of the page. */
export function labelsOf(texts: typeof proposalTexts.nb, kind: ProposalKind): Readonly<Record<string, string>> {
  switch (kind) {
    case 'extend':
    case 'shorten':
      return { endsOn: texts.newEnd };
    case 'change_hours':
      return { daysPerWeek: texts.daysPerWeek, hoursPerWeek: texts.hoursPerWeek };
    case 'end':
      return { endsOn: texts.lastDay, endReason: texts.endReason, endDetail: texts.endDetail };
    case 'change_department':
      return { department: texts.department };
    case 'change_mentor':
      return { mentorId: texts.mentor };
  }
}
