import { Tag, type TagProps } from '@navikt/ds-react';
import type { PlacementStatus } from '~/domain/placement-status';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';

const looks: Readonly<Record<PlacementStatus, NonNullable<TagProps['data-color']>>> = {
  requested: 'warning',
  declined: 'neutral',
  withdrawn: 'neutral',
  accepted: 'info',
  active: 'accent',
  completed: 'neutral',
  hired: 'success',
  ended_by_candidate: 'neutral',
  ended_by_supplier: 'neutral',
  ended_by_unit: 'neutral',
  voided: 'neutral',
};

/** A placement's status; the word carries the meaning, the colour only helps the eye. */
export function StatusTag({ status }: { status: PlacementStatus }) {
  return (
    <Tag size="small" variant="outline" data-color={looks[status]}>
      {useTexts(vocabularyTexts).status[status]}
    </Tag>
  );
}
