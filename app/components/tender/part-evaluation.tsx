import type { ReactNode } from 'react';
import type { CriterionPart } from '~/domain/commitment/criterion-part';
import type { Weights } from '~/domain/tender/points';
import { commitmentTexts } from '~/i18n/commitments';
import { formatShortDate } from '~/i18n/format';
import { tendererTexts } from '~/i18n/tenderers';
import { useTexts } from '~/i18n/texts';
import type { EvaluatedTenderer, TenderedPromise } from './evaluated-tenderer';
import { termTexts } from './weight-text';

interface PartEvaluationProps {
  part: CriterionPart;
  tenderer: EvaluatedTenderer;
  weights: Weights;
  /** What can be done with a promise; nothing where promises are only read. */
  actionsOf?: (promise: TenderedPromise) => ReactNode;
}

/** One tenderer's answer to one part, what it promised there, and its points with the arithmetic and the reason. */
export function PartEvaluation({ part, tenderer, weights, actionsOf }: PartEvaluationProps) {
  const texts = useTexts(tendererTexts);
  const { promise: say } = useTexts(commitmentTexts);
  const promises = tenderer.commitments.filter((one) => one.part === part);
  const given = tenderer.scores[part];
  const terms = given && termTexts(weights[part], given.score);
  return (
    <div className="part-evaluation">
      <p className="part-evaluation__answer">{tenderer.answers[part] ?? <span className="subtle">{texts.noAnswer}</span>}</p>
      {promises.length > 0 && (
        <ul aria-label={texts.promises}>
          {promises.map((promise) => (
            <li key={promise.id}>
              {say(promise)} {actionsOf?.(promise)}
            </li>
          ))}
        </ul>
      )}
      <p>
        <strong>
          {texts.score}: {terms ? terms.score : texts.noScore}
        </strong>
        {terms && <span className="subtle block">{texts.arithmetic(terms.weight, terms.score, terms.points)}</span>}
      </p>
      {given && (
        <p>
          {given.reason}
          {given.byName && <span className="subtle block">{texts.by(given.byName, formatShortDate(given.on))}</span>}
        </p>
      )}
    </div>
  );
}
