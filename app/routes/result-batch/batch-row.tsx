import { Checkbox, Radio, RadioGroup, Select, Textarea } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { useRefusalText } from '~/components/form/field-errors';
import type { CalendarDate } from '~/domain/calendar-date';
import { fieldName, rowKey, type BatchField } from '~/domain/result-batch-values';
import { commonTexts } from '~/i18n/common';
import { formatShortDate } from '~/i18n/format';
import { resultBatchTexts } from '~/i18n/result-batch';
import { useTexts } from '~/i18n/texts';
import { choicesOf, vocabularyTexts } from '~/i18n/vocabulary';
import type { BatchRow as Row } from '~/queries/result/read-result-batch.server';
import { KnownFacts } from './known-facts';

interface BatchRowProps {
  row: Row;
  on: CalendarDate;
  saysCandidate: boolean;
  form: {
    id: string;
    errors: Readonly<Record<string, string[]>>;
    /** What was typed, where the form came back. */
    typed: Readonly<Record<string, unknown>>;
    isAnswered: boolean;
  };
}

/** One person and measuring date: what is known, and what somebody has found out. */
export function BatchRow(props: BatchRowProps) {
  const texts = useTexts(resultBatchTexts);
  const { row } = props;
  return (
    <fieldset className="panel result-row">
      <legend className="result-row__who">
        {row.firstName} {row.lastName}
      </legend>
      <div>
        <p>{texts.measuredOn(formatShortDate(row.measuredOn))}</p>
        <ul className="plain-list subtle">
          {row.measures.map(({ contractName, months, countedFrom }) => (
            <li key={`${contractName}${months}${countedFrom}`}>
              {texts.measure(months, countedFrom && formatShortDate(countedFrom), contractName)}
            </li>
          ))}
        </ul>
        {row.known && <KnownFacts known={row.known} />}
        <Link to={`/kandidater/${row.candidateId}`} className="aksel-link" aria-label={`${texts.open}: ${row.firstName} ${row.lastName}`}>
          {texts.open}
        </Link>
      </div>
      {row.known ? <Answer {...props} known={row.known} /> : <p>{texts.locked}</p>}
    </fieldset>
  );
}

function Answer({ row, on, saysCandidate, form, known }: BatchRowProps & { known: NonNullable<Row['known']> }) {
  const texts = useTexts(resultBatchTexts);
  const common = useTexts(commonTexts);
  const words = useTexts(vocabularyTexts);
  const textOf = useRefusalText();
  const key = rowKey(row);
  const field = (name: BatchField) => ({
    id: `${form.id}-${fieldName(name, key)}`,
    name: fieldName(name, key),
    error: textOf(form.errors[fieldName(name, key)]),
  });
  const typed = (name: BatchField) => {
    const value = form.typed[fieldName(name, key)];
    return typeof value === 'string' ? value : undefined;
  };
  const about = formatShortDate(known.about);
  const { error: candidateError, ...candidateField } = field('candidate');
  return (
    <div className="stack stack--tight">
      <Select
        {...field('status')}
        label={texts.status}
        description={known.about === on && row.measuredOn > on ? texts.aboutToday(about) : texts.about(about)}
        defaultValue={form.isAnswered ? (typed('status') ?? '') : (known.status ?? '')}
        size="small"
      >
        <option value="">{common.choose}</option>
        {choicesOf(words.followUpStatus).map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
      <RadioGroup {...field('method')} legend={texts.method} defaultValue={typed('method') ?? ''} size="small" tabIndex={-1} className="result-row__how">
        {choicesOf(words.checkMethod).map(({ value, label }) => (
          <Radio key={value} value={value}>
            {label}
          </Radio>
        ))}
      </RadioGroup>
      {saysCandidate && (
        <Checkbox {...candidateField} error={!!candidateError} value="on" defaultChecked={typed('candidate') === 'on'} size="small">
          {texts.candidateSays}
        </Checkbox>
      )}
      <details open={typed('note') !== undefined}>
        <summary>{texts.addNote}</summary>
        <Textarea
          {...field('note')}
          label={texts.note}
          description={texts.noteWho}
          defaultValue={typed('note')}
          maxLength={2000}
          minRows={2}
          size="small"
        />
      </details>
    </div>
  );
}
