import { LocalAlert } from '@navikt/ds-react';
import type { CalendarDate } from '~/domain/calendar-date';
import { agreementTexts } from '~/i18n/agreements';
import { formatDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';

/** Says that the practice becomes longer than is usual: it is allowed, and somebody should have thought of it. */
export function LongPractice({ since }: { since: CalendarDate }) {
  const texts = useTexts(agreementTexts);
  return <Warning title={texts.longTitle} text={texts.longText(formatDate(since))} />;
}

/** Says by when something has to be done for the version not to expire. */
export function ExpiresSoon({ on }: { on: CalendarDate }) {
  const texts = useTexts(agreementTexts);
  return <Warning title={texts.expiringTitle(formatDate(on))} text={texts.expiringText} />;
}

function Warning({ title, text }: { title: string; text: string }) {
  return (
    <LocalAlert status="warning">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{title}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>{text}</LocalAlert.Content>
    </LocalAlert>
  );
}
