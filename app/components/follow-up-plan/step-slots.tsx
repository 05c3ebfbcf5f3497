import type { FieldMetadata } from '@conform-to/react';
import { Fieldset } from '@navikt/ds-react';
import { STEP_SLOTS, stepOwners } from '~/domain/follow-up-plan';
import type { StepFieldName } from '~/domain/follow-up-plan-values';
import { followUpPlanTexts } from '~/i18n/follow-up-plans';
import { useTexts } from '~/i18n/texts';
import { DateInput, SelectInput, TextInput } from '../form/fields';

const slots = Array.from({ length: STEP_SLOTS }, (_, slot) => slot);

/** Room for a fixed number of next steps, so that the form works without JavaScript; empty rows are none. */
export function StepSlots({ fields }: { fields: Readonly<Record<string, FieldMetadata<unknown> | undefined>> }) {
  const texts = useTexts(followUpPlanTexts);
  const choices = stepOwners.map((owner) => ({ value: owner, label: texts.owner[owner] }));
  return (
    <Fieldset legend={texts.stepsLegend} description={texts.stepsHint} className="stack stack--tight">
      {slots.map((slot) => {
        const of = (name: StepFieldName) => fields[name] as FieldMetadata<unknown>;
        return (
          <div key={slot} className="panel stack stack--tight" role="group" aria-label={texts.stepRow(slot + 1)}>
            <TextInput field={of(`stepText${slot}`)} label={`${texts.stepRow(slot + 1)}: ${texts.stepText.toLowerCase()}`} />
            <div className="row row--bottom">
              <SelectInput field={of(`stepOwner${slot}`)} label={texts.stepOwner} choices={choices} />
              <DateInput field={of(`stepDueOn${slot}`)} label={texts.stepDueOn} />
            </div>
          </div>
        );
      })}
    </Fieldset>
  );
}

/** What the rows' fields are called in an error summary: the step's number first. */
export function stepLabels(texts: (typeof followUpPlanTexts)['nb']): Record<string, string> {
  const parts = { stepText: texts.stepText, stepOwner: texts.stepOwner, stepDueOn: texts.stepDueOn };
  return Object.fromEntries(
    slots.flatMap((slot) => Object.entries(parts).map(([part, label]) => [`${part}${slot}`, `${texts.stepRow(slot + 1)}, ${label.toLowerCase()}`])),
  );
}
