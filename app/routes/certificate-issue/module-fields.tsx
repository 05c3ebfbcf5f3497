import { Checkbox, CheckboxGroup, TextField } from '@navikt/ds-react';
import type { FormState } from '~/components/form/form-page';
import { useRefusalText } from '~/components/form/field-errors';
import { suggestedHours } from '~/domain/certificate-hours';
import { certificateTexts } from '~/i18n/certificates';
import { formatNumber } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';

interface Module {
  id: string;
  title: string;
  hours: number;
  aims: { id: string; text: string; textEn: string | null; reached: boolean }[];
}

interface ModuleFieldsProps {
  modules: readonly Module[];
  form: FormState;
  /** What was sent and refused; null before the form was sent. */
  answered: Record<string, unknown> | null;
}

/** Each module with its reached aims to tick, all ticked to begin with, and the hours that were used on it: the plan's where the whole module is done. */
export function ModuleFields({ modules, form, answered }: ModuleFieldsProps) {
  const texts = useTexts(certificateTexts);
  const textOf = useRefusalText();
  const ticked = answered && [answered['aims'] ?? []].flat().map(String);
  const hours = answered && [answered['hours'] ?? []].flat().map((typed) => String(typed ?? ''));
  return (
    <>
      {modules.map((module, index) => {
        const { id, title, hours: planned, aims } = module;
        const suggested = suggestedHours(module);
        const reached = aims.filter((aim) => aim.reached);
        const chosen = reached.filter((aim) => !ticked || ticked.includes(aim.id)).map((aim) => aim.id);
        return (
          <div key={id} className="panel stack stack--tight">
            <input type="hidden" name="modules" value={id} />
            <CheckboxGroup
              id={index === 0 ? `${form.id}-aims` : undefined}
              tabIndex={-1}
              legend={texts.aimsOf(title)}
              error={index === 0 ? textOf(form.allErrors['aims']) : undefined}
              defaultValue={chosen}
            >
              {reached.map((aim) => (
                <Checkbox key={aim.id} name="aims" value={aim.id}>
                  {aim.text}
                  {aim.textEn && (
                    <span lang="en" className="block subtle">
                      {aim.textEn}
                    </span>
                  )}
                </Checkbox>
              ))}
            </CheckboxGroup>
            <TextField
              id={`${form.id}-hours[${index}]`}
              name="hours"
              label={texts.hoursOf(title)}
              description={suggested === null ? texts.hoursOfPart(formatNumber(planned)) : undefined}
              defaultValue={hours?.[index] ?? String(suggested ?? '').replace('.', ',')}
              error={textOf(form.allErrors[`hours[${index}]`])}
              inputMode="decimal"
              htmlSize={6}
              autoComplete="off"
            />
          </div>
        );
      })}
    </>
  );
}
