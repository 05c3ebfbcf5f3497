import type { FieldMetadata } from '@conform-to/react';
import { Fieldset } from '@navikt/ds-react';
import { TextArea, TextInput } from '~/components/form/fields';
import { criterionParts } from '~/domain/commitment/criterion-part';
import type { ReportCommitment } from '~/domain/periodic-report/report-content';
import type { ReportLine } from '~/domain/periodic-report/report-lines';
import { LONGEST_COMMENT, LONGEST_EVIDENCE, type ReportField } from '~/domain/periodic-report/report-values';
import { criterionTexts } from '~/i18n/criterion';
import { periodicReportTexts } from '~/i18n/periodic-reports';
import { useTexts } from '~/i18n/texts';
import { PartFigures } from './part-figures';

/** The labels of the fields below, for the error summary: the part and the field. */
export function reportLabels(texts: typeof periodicReportTexts.nb, parts: typeof criterionTexts.nb.parts): Record<string, string> {
  return Object.fromEntries(
    criterionParts.flatMap((part) => [
      [`${part}_comment`, `${parts[part]}, ${texts.comment.toLowerCase()}`],
      [`${part}_evidence`, `${parts[part]}, ${texts.evidence.toLowerCase()}`],
      [`${part}_link`, `${parts[part]}, ${texts.link.toLowerCase()}`],
    ]),
  );
}

interface ReportFieldsProps {
  contractId: string;
  fields: Record<ReportField, FieldMetadata<unknown>>;
  content: { commitments: readonly ReportCommitment[]; lines: readonly ReportLine[] };
}

/** What the supplier writes of each part, below what was promised and what is published of it. */
export function ReportFields({ contractId, fields, content }: ReportFieldsProps) {
  const texts = useTexts(periodicReportTexts);
  const { parts } = useTexts(criterionTexts);
  return criterionParts.map((part) => (
    <Fieldset key={part} legend={<span className="legend">{parts[part]}</span>} className="panel stack stack--tight">
      <PartFigures part={part} contractId={contractId} {...content} />
      <TextArea field={fields[`${part}_comment`]} label={texts.comment} description={texts.commentHint} maxLength={LONGEST_COMMENT} />
      <TextArea field={fields[`${part}_evidence`]} label={texts.evidence} description={texts.evidenceHint} maxLength={LONGEST_EVIDENCE} />
      <TextInput field={fields[`${part}_link`]} label={texts.link} description={texts.linkHint} type="url" />
    </Fieldset>
  ));
}
