import { Tag, type TagProps } from '@navikt/ds-react';
import type { AgreementState } from '~/domain/agreement-lifecycle';
import { agreementTexts } from '~/i18n/agreements';
import { useTexts } from '~/i18n/texts';

const looks: Readonly<Record<AgreementState, NonNullable<TagProps['data-color']>>> = {
  none: 'neutral',
  draft: 'info',
  waiting_for_both: 'warning',
  waiting_for_candidate: 'warning',
  waiting_for_supplier: 'warning',
  waiting_for_unit: 'warning',
  in_force: 'success',
  replaced: 'neutral',
  cancelled: 'neutral',
  expired: 'neutral',
};

/** Where an agreement stands; the word carries the meaning, the colour only helps the eye. */
export function AgreementStateTag({ state }: { state: AgreementState }) {
  return (
    <Tag size="small" variant="outline" data-color={looks[state]}>
      {useTexts(agreementTexts).state[state]}
    </Tag>
  );
}
