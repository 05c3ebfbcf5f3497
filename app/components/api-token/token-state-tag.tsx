import { Tag, type TagProps } from '@navikt/ds-react';
import type { TokenState } from '~/domain/api/api-token';
import { apiTokenTexts } from '~/i18n/api-tokens';
import { useTexts } from '~/i18n/texts';

const looks: Readonly<Record<TokenState, NonNullable<TagProps['data-color']>>> = {
  working: 'success',
  expired: 'neutral',
  revoked: 'neutral',
};

/** How a key to the API stands; the word carries the meaning. */
export function TokenStateTag({ state }: { state: TokenState }) {
  return (
    <Tag size="small" variant="outline" data-color={looks[state]}>
      {useTexts(apiTokenTexts).states[state]}
    </Tag>
  );
}
