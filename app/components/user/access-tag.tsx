import { Tag } from '@navikt/ds-react';
import { useTexts } from '~/i18n/texts';
import { userTexts } from '~/i18n/users';

/** Whether somebody can sign in. */
export function AccessTag({ closed }: { closed: boolean }) {
  const texts = useTexts(userTexts);
  return (
    <Tag size="small" variant="outline" data-color={closed ? 'danger' : 'success'}>
      {closed ? texts.closed : texts.open}
    </Tag>
  );
}
