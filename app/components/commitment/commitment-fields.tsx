import type { FieldMetadata } from '@conform-to/react';
import { commitmentBases, commitmentDirections } from '~/domain/commitment/commitment-kinds';
import { measuredKinds } from '~/domain/commitment/commitment-values';
import { criterionParts } from '~/domain/commitment/criterion-part';
import { commitmentTexts } from '~/i18n/commitments';
import { criterionTexts } from '~/i18n/criterion';
import { useTexts } from '~/i18n/texts';
import { RadioInput, SelectInput, TextInput } from '../form/fields';

type Field = FieldMetadata<unknown>;

/** The labels of the fields below, for the error summary. */
export function commitmentLabels(texts: typeof commitmentTexts.nb) {
  return { supplierId: texts.supplier, kind: texts.kind, value: texts.value };
}

export function ownCommitmentLabels(texts: typeof commitmentTexts.nb) {
  const { supplier, part, ownText, value, unit, direction, basis } = texts;
  return { supplierId: supplier, part, text: ownText, value, unit, direction, basis };
}

/** Which of a contract's suppliers has promised. */
export function SupplierField({ field, suppliers }: { field: Field; suppliers: readonly { id: string; name: string }[] }) {
  const texts = useTexts(commitmentTexts);
  return <SelectInput field={field} label={texts.supplier} choices={suppliers.map(({ id, name }) => ({ value: id, label: name }))} />;
}

/** A promise of a kind that the portal knows. */
export function CommitmentFields({ fields }: { fields: { kind: Field; value: Field } }) {
  const texts = useTexts(commitmentTexts);
  return (
    <>
      <SelectInput
        field={fields.kind}
        label={texts.kind}
        choices={measuredKinds.map((kind) => ({ value: kind, label: texts.kinds[kind] }))}
      />
      <TextInput field={fields.value} label={texts.value} description={texts.valueHint} inputMode="decimal" htmlSize={8} />
    </>
  );
}

/** A promise in the supplier's own words: what, how many, of what, and in which direction it is kept. */
export function OwnCommitmentFields({ fields }: { fields: Record<'part' | 'text' | 'value' | 'unit' | 'direction' | 'basis', Field> }) {
  const texts = useTexts(commitmentTexts);
  const { parts } = useTexts(criterionTexts);
  return (
    <>
      <SelectInput field={fields.part} label={texts.part} choices={criterionParts.map((part) => ({ value: part, label: parts[part] }))} />
      <TextInput field={fields.text} label={texts.ownText} description={texts.ownTextHint} />
      <TextInput field={fields.value} label={texts.value} description={texts.valueHint} inputMode="decimal" htmlSize={8} />
      <TextInput field={fields.unit} label={texts.unit} description={texts.unitHint} htmlSize={20} />
      <RadioInput
        field={fields.direction}
        label={texts.direction}
        choices={commitmentDirections.map((value) => ({ value, label: texts.directions[value] }))}
      />
      <RadioInput
        field={fields.basis}
        label={texts.basis}
        choices={commitmentBases.map((value) => ({ value, label: texts.bases[value] }))}
      />
    </>
  );
}
