import { Tag, type TagProps } from '@navikt/ds-react';
import type { MailState } from '~/domain/mail-delivery';
import { outgoingMailTexts } from '~/i18n/outgoing-mails';
import { useTexts } from '~/i18n/texts';

const looks: Readonly<Record<MailState, NonNullable<TagProps['data-color']>>> = {
  waiting: 'info',
  sent: 'success',
  given_up: 'danger',
};

/** What became of a mail; the word carries the meaning. */
export function MailStateTag({ state }: { state: MailState }) {
  return (
    <Tag size="small" variant="outline" data-color={looks[state]}>
      {useTexts(outgoingMailTexts).states[state]}
    </Tag>
  );
}
