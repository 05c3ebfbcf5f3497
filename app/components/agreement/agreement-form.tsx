import { useForm, type SubmissionResult } from '@conform-to/react';
import type { z } from 'zod';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import type { Choice } from '~/components/form/fields';
import type { AgreementTerms } from '~/domain/agreement-terms';
import type { agreementValues } from '~/domain/agreement-values';
import { agreementFormTexts } from '~/i18n/agreement-forms';
import { agreementTexts } from '~/i18n/agreements';
import { formatNumber, formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { AgreementFields } from './agreement-fields';

type Values = z.input<typeof agreementValues>;

interface AgreementFormProps {
  data: {
    requestId: string;
    heading: { id: string; name: string; reference: string; supplierName: string };
    version: number;
    terms: Partial<AgreementTerms>;
    mentors: readonly Choice[];
    namesMentors: boolean;
    planPath: string | null;
  };
  answer: SubmissionResult<string[]> | undefined;
  title: string;
  intro: string;
}

/** The page on which an agreement is written: filled with what is known, saved as a draft. */
export function AgreementForm({ data, answer, title, intro }: AgreementFormProps) {
  const texts = useTexts(agreementFormTexts);
  const { term, about } = useTexts(agreementTexts);
  const { heading, terms, version, requestId } = data;
  const [form, fields] = useForm<Values>({ lastResult: answer, defaultValue: valuesOf(terms, version) });
  return (
    <FormPage
      form={form}
      labels={term}
      requestId={requestId}
      title={title}
      intro={
        <div className="stack stack--tight">
          <p>
            <strong>{about(heading.name, heading.reference, heading.supplierName)}</strong>
          </p>
          <p>{intro}</p>
        </div>
      }
      submit={texts.writeSubmit}
      cancelTo={`/praksis/${heading.id}/avtale`}
    >
      <HiddenInput field={fields.version} />
      <AgreementFields fields={fields} mentors={data.mentors} ownMentors={data.namesMentors} planPath={data.planPath} />
    </FormPage>
  );
}

function valuesOf({ startsOn, endsOn, daysPerWeek, hoursPerWeek, ...words }: Partial<AgreementTerms>, version: number) {
  return {
    ...words,
    goalText: words.goalText ?? '',
    startsOn: startsOn ? formatShortDate(startsOn) : '',
    endsOn: endsOn ? formatShortDate(endsOn) : '',
    daysPerWeek: daysPerWeek === undefined ? '' : formatNumber(daysPerWeek),
    hoursPerWeek: hoursPerWeek === undefined ? '' : formatNumber(hoursPerWeek),
    version: String(version),
  };
}
