import type { FieldMetadata } from '@conform-to/react';
import { Fieldset } from '@navikt/ds-react';
import { TextArea, TextInput } from '~/components/form/fields';
import type { EvaluatedTenderer } from '~/components/tender/evaluated-tenderer';
import { weightText } from '~/components/tender/weight-text';
import type { CriterionPart } from '~/domain/commitment/criterion-part';
import type { Weights } from '~/domain/tender/points';
import { reasonField, scoreField } from '~/domain/tender/tender-values';
import { commitmentTexts } from '~/i18n/commitments';
import { criterionTexts } from '~/i18n/criterion';
import { tendererTexts } from '~/i18n/tenderers';
import { tenderTexts } from '~/i18n/tenders';
import { useTexts } from '~/i18n/texts';

interface ScoreFieldsProps {
  part: CriterionPart;
  tenderer: EvaluatedTenderer;
  weights: Weights;
  fields: Readonly<Record<string, FieldMetadata<unknown> | undefined>>;
}

/** The points of one part, below the answer and the promises that they are given for. */
export function ScoreFields({ part, tenderer, weights, fields }: ScoreFieldsProps) {
  const texts = useTexts(tendererTexts);
  const { weight } = useTexts(tenderTexts);
  const { promise: say } = useTexts(commitmentTexts);
  const { parts } = useTexts(criterionTexts);
  const [score, reason] = [fields[scoreField(part)], fields[reasonField(part)]];
  if (!score || !reason) return null;
  const promises = tenderer.commitments.filter((one) => one.part === part);
  return (
    <Fieldset legend={`${parts[part]} (${weight.toLowerCase()} ${weightText(weights[part])})`} className="panel">
      <p className="part-evaluation__answer">{tenderer.answers[part] ?? texts.noAnswer}</p>
      {promises.length > 0 && (
        <ul>
          {promises.map((promise) => (
            <li key={promise.id}>{say(promise)}</li>
          ))}
        </ul>
      )}
      <TextInput field={score} label={texts.scoreOf(parts[part])} inputMode="decimal" htmlSize={6} optional />
      <TextArea field={reason} label={texts.reasonOf(parts[part])} description={texts.reasonHint} maxLength={2000} optional />
    </Fieldset>
  );
}
