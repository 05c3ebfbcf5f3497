import { Tag, type TagProps } from '@navikt/ds-react';
import type { CostMeasureState } from '~/domain/cost-measure';
import { costMeasureTexts } from '~/i18n/cost-measures';
import { useTexts } from '~/i18n/texts';

const looks: Readonly<Record<CostMeasureState, NonNullable<TagProps['data-color']>>> = {
  planned: 'info',
  in_place: 'success',
  dropped: 'neutral',
  ended: 'neutral',
};

/** How a measure stands; the word carries the meaning, the colour only helps the eye. */
export function MeasureTag({ state }: { state: CostMeasureState }) {
  return (
    <Tag size="small" variant="outline" data-color={looks[state]}>
      {useTexts(costMeasureTexts).states[state]}
    </Tag>
  );
}
