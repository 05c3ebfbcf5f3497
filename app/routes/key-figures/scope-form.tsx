import { Button, Select, TextField } from '@navikt/ds-react';
import { Form, Link, useSearchParams } from '@remix-run/react';
import { FormErrors } from '~/components/form/form-page';
import { useRefusalText } from '~/components/form/field-errors';
import type { CalendarDate } from '~/domain/calendar-date';
import { CLOCKS, type Clock } from '~/domain/figures/definitions';
import type { FigureField } from '~/domain/figures/figure-query';
import type { RefusalCode } from '~/domain/refusal-codes';
import { formatShortDate } from '~/i18n/format';
import { keyFigureTexts } from '~/i18n/key-figures';
import { useTexts } from '~/i18n/texts';
import { ChoiceField } from './choice-field';

interface Choices {
  contracts: { value: string; label: string }[] | null;
  suppliers: { value: string; label: string }[] | null;
  ownSupplier: string | null;
}
interface ScopeFormProps {
  page: {
    on: CalendarDate;
    usualClock: Clock;
    choices: Choices;
    typed: Record<FigureField, string>;
    errors: Partial<Record<string, RefusalCode>>;
  };
}

const FORM_ID = 'utvalg';
const fieldId = (field: FigureField) => `${FORM_ID}-${field}`;

/** What the figures are to be about: a GET form, so that the choice stands in the URL. */
export function ScopeForm({ page: { on, usualClock, choices, typed, errors } }: ScopeFormProps) {
  const texts = useTexts(keyFigureTexts);
  const textOf = useRefusalText();
  const [url] = useSearchParams();
  const labels: Record<FigureField, string> = {
    kontrakt: choices.contracts ? texts.contract : texts.contractReference,
    leverandor: choices.suppliers ? texts.supplier : texts.supplierNumber,
    fra: texts.from,
    til: texts.to,
    stikkdato: texts.asOf,
    klokke: texts.clock,
  };
  const allErrors = Object.fromEntries(Object.entries(errors).map(([field, code]) => [field, code ? [code] : []]));
  const props = (field: FigureField) => ({
    id: fieldId(field),
    name: field,
    label: labels[field],
    error: textOf(allErrors[field]),
    defaultValue: typed[field],
    size: 'small' as const,
  });
  const wrong = Object.keys(errors).length > 0;
  return (
    <>
      <FormErrors form={{ id: FORM_ID, status: wrong ? 'error' : undefined, allErrors }} labels={labels} title={texts.title} />
      {/* A new question gets a new form, so that its fields show what is in the URL. */}
      <Form method="get" id={FORM_ID} key={url.toString()} className="panel scope-form" aria-label={texts.choose}>
        <ChoiceField {...props('kontrakt')} all={texts.allContracts} hint={texts.leaveEmpty} choices={choices.contracts} />
        {choices.ownSupplier === null ? (
          <ChoiceField {...props('leverandor')} all={texts.allSuppliers} hint={texts.leaveEmpty} choices={choices.suppliers} />
        ) : (
          <OwnSupplier label={texts.supplier} name={choices.ownSupplier} />
        )}
        <Select {...props('klokke')}>
          <option value="">{texts.usualClock(texts.clocks[usualClock])}</option>
          {CLOCKS.map((clock) => (
            <option key={clock} value={clock}>
              {texts.clocks[clock]}
            </option>
          ))}
        </Select>
        <TextField {...props('fra')} description={texts.fromEmpty} autoComplete="off" />
        <TextField {...props('til')} description={texts.toEmpty} autoComplete="off" />
        <TextField
          {...props('stikkdato')}
          defaultValue={typed.stikkdato || formatShortDate(on)}
          description={texts.asOfEmpty}
          autoComplete="off"
        />
        <div className="row scope-form__buttons">
          <Button size="small">{texts.show}</Button>
          {url.size > 0 && (
            <Link to="/nokkeltall" className="aksel-link">
              {texts.startOver}
            </Link>
          )}
        </div>
      </Form>
    </>
  );
}

/** Who is held to one supplier sees which, where others choose. */
function OwnSupplier({ label, name }: { label: string; name: string }) {
  return (
    <div className="scope-form__fact">
      <span>{label}</span>
      {name}
    </div>
  );
}
