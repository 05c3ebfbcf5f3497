import type { FieldMetadata } from '@conform-to/react';
import type { ReactNode } from 'react';
import { CLOCKS } from '~/domain/figures/definitions';
import { contractTexts } from '~/i18n/contracts';
import { useTexts } from '~/i18n/texts';
import { DateInput, RadioInput, SelectInput, TextInput } from '../form/fields';

type FieldName =
  | 'name'
  | 'reference'
  | 'buyerId'
  | 'startsOn'
  | 'endsOn'
  | 'capacity'
  | 'clock';

interface ContractFieldsProps {
  fields: Record<FieldName, FieldMetadata<unknown>>;
  buyers: readonly { id: string; name: string }[];
  /** A new contract may get the next reference by itself. */
  referenceGiven: boolean;
  /** What only a new contract asks for, after the buyer. */
  children?: ReactNode;
}

/** The labels of the fields below, for the error summary. */
export function contractLabels(texts: typeof contractTexts.nb) {
  const { name, reference, buyer, mainSupplier, startsOn, endsOn } = texts;
  const { capacity, clock } = texts;
  return {
    ...{ name, reference, buyerId: buyer, mainSupplierId: mainSupplier, startsOn, endsOn },
    ...{ capacity, clock },
  };
}

/** What is written of a contract, when registering and when editing. */
export function ContractFields({ fields, buyers, referenceGiven, children }: ContractFieldsProps) {
  const texts = useTexts(contractTexts);
  return (
    <>
      <TextInput field={fields.name} label={texts.name} />
      <TextInput
        field={fields.reference}
        label={texts.reference}
        description={referenceGiven ? undefined : texts.referenceHint}
        htmlSize={20}
        optional={!referenceGiven}
      />
      <SelectInput
        field={fields.buyerId}
        label={texts.buyer}
        choices={buyers.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {children}
      <DateInput field={fields.startsOn} label={texts.startsOn} />
      <DateInput field={fields.endsOn} label={texts.endsOn} optional />
      <TextInput
        field={fields.capacity}
        label={texts.capacity}
        description={texts.capacityHint}
        inputMode="numeric"
        htmlSize={6}
        optional
      />
      <RadioInput
        field={fields.clock}
        label={texts.clock}
        choices={CLOCKS.map((value) => ({ value, label: texts.clocks[value], description: texts.clockHints[value] }))}
      />
    </>
  );
}
