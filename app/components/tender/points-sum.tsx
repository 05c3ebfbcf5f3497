import { criterionParts } from '~/domain/commitment/criterion-part';
import type { Weights } from '~/domain/tender/points';
import { tenderTexts } from '~/i18n/tenders';
import { tendererTexts } from '~/i18n/tenderers';
import { useTexts } from '~/i18n/texts';
import type { EvaluatedTenderer } from './evaluated-tenderer';
import { mostPointsText, pointsText, termTexts } from './weight-text';

/** A tenderer's points in all, and the sum that they come from. */
export function PointsSum({ tenderer, weights }: { tenderer: EvaluatedTenderer; weights: Weights }) {
  const texts = useTexts(tenderTexts);
  const words = useTexts(tendererTexts);
  if (tenderer.points === null) return <>{texts.notYet}</>;
  const terms = criterionParts.map((part) => termTexts(weights[part], tenderer.scores[part]?.score ?? 0).points);
  return (
    <>
      <strong>{texts.pointsOf(pointsText(tenderer.points), mostPointsText(weights))}</strong>
      <span className="subtle block">{words.sumOf(terms, pointsText(tenderer.points))}</span>
    </>
  );
}
