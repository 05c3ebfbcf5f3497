import type { FieldMetadata } from '@conform-to/react';
import { DateInput, RadioInput, SelectInput, TextArea, TextInput } from '~/components/form/fields';
import { placementRequestTexts } from '~/i18n/placement-request';
import { useTexts } from '~/i18n/texts';
import { choicesOf, vocabularyTexts } from '~/i18n/vocabulary';

type Name =
  | 'contractSupplierId'
  | 'department'
  | 'plannedFrom'
  | 'plannedTo'
  | 'daysPerWeek'
  | 'hoursPerWeek'
  | 'goal'
  | 'sharedNeeds'
  | 'protectionProcedure'
  | 'requestAnyway';

/** The labels of the fields below, for the error summary. */
export function requestLabels(texts: typeof placementRequestTexts.nb): Record<Exclude<Name, 'requestAnyway'>, string> {
  const { department, plannedFrom, plannedTo, daysPerWeek, hoursPerWeek, goal, sharedNeeds } = texts;
  const own = { contractSupplierId: texts.supplier, protectionProcedure: texts.procedure };
  return { ...own, department, plannedFrom, plannedTo, daysPerWeek, hoursPerWeek, goal, sharedNeeds };
}

interface RequestFieldsProps {
  fields: Record<Name, FieldMetadata<unknown>>;
  suppliers: readonly { id: string; contractName: string; supplierName: string }[];
  protectedAddress: boolean;
}

/** What a supplier is asked for, in the order in which people think of it: where, when, how much, what for. */
export function RequestFields({ fields, suppliers, protectedAddress }: RequestFieldsProps) {
  const texts = useTexts(placementRequestTexts);
  const words = useTexts(vocabularyTexts);
  return (
    <>
      <SelectInput
        field={fields.contractSupplierId}
        label={texts.supplier}
        choices={suppliers.map((one) => ({ value: one.id, label: texts.option(one.contractName, one.supplierName) }))}
      />
      <RadioInput field={fields.department} label={texts.department} choices={choicesOf(words.department)} />
      <div className="row row--top">
        <DateInput field={fields.plannedFrom} label={texts.plannedFrom} />
        <DateInput field={fields.plannedTo} label={texts.plannedTo} />
      </div>
      <p className="subtle">{texts.plannedToHint}</p>
      <div className="row row--top">
        <TextInput field={fields.daysPerWeek} label={texts.daysPerWeek} inputMode="decimal" htmlSize={6} />
        <TextInput field={fields.hoursPerWeek} label={texts.hoursPerWeek} inputMode="decimal" htmlSize={6} optional />
      </div>
      <RadioInput field={fields.goal} label={texts.goal} choices={choicesOf(words.goal)} />
      <TextArea
        field={fields.sharedNeeds}
        label={texts.sharedNeeds}
        description={texts.sharedNeedsWho}
        maxLength={2000}
        optional
      />
      {protectedAddress && (
        <TextArea
          field={fields.protectionProcedure}
          label={texts.procedure}
          description={`${texts.procedureTitle}. ${texts.procedureWho}`}
          maxLength={2000}
        />
      )}
    </>
  );
}
