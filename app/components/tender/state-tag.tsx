import { Tag, type TagProps } from '@navikt/ds-react';
import type { TenderState } from '~/domain/tender/tender-lifecycle';
import { tenderTexts } from '~/i18n/tenders';
import { useTexts } from '~/i18n/texts';

const looks: Readonly<Record<TenderState, NonNullable<TagProps['data-color']>>> = {
  preparing: 'accent',
  evaluated: 'warning',
  approved: 'info',
  awarded: 'success',
};

/** Where a tender stands; the word carries the meaning. */
export function TenderStateTag({ state }: { state: TenderState }) {
  return (
    <Tag size="small" variant="outline" data-color={looks[state]}>
      {useTexts(tenderTexts).states[state]}
    </Tag>
  );
}
