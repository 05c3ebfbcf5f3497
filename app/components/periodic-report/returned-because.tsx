import { LocalAlert } from '@navikt/ds-react';
import { formatDate } from '~/i18n/format';
import { periodicReportTexts, type EventToSay } from '~/i18n/periodic-reports';
import { useTexts } from '~/i18n/texts';

/** What the buyer wrote when the report came back. */
export function ReturnedBecause({ event: { who, of, on, reason } }: { event: EventToSay }) {
  const texts = useTexts(periodicReportTexts);
  return (
    <LocalAlert status="warning">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{texts.returnedTitle}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content className="stack stack--tight">
        <p>{texts.returnedBy(who, of, formatDate(on))}</p>
        <p className="prose">{reason}</p>
      </LocalAlert.Content>
    </LocalAlert>
  );
}
