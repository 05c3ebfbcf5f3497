import { Heading } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { periodicReportTexts, type EventToSay } from '~/i18n/periodic-reports';
import { useTexts } from '~/i18n/texts';

/** What happened to a report, in plain words: when, what, who and why, with a way to each version as it was sent. */
export function ReportHistory({ id, history }: { id: string; history: readonly EventToSay[] }) {
  const texts = useTexts(periodicReportTexts);
  return (
    <section className="stack stack--tight" aria-labelledby="historikk">
      <Heading level="2" size="medium" id="historikk">
        {texts.history}
      </Heading>
      {history.length === 0 && <p>{texts.notSentYet}</p>}
      <ol className="plain-list stack stack--tight">
        {history.map((event) => (
          <li key={`${event.number}-${event.what}`}>
            {texts.event(event)}{' '}
            {event.what === 'sent' && (
              <Link to={`/rapporter/${id}/versjon/${event.number}`} className="aksel-link">
                {texts.readVersion(event.number)}
              </Link>
            )}
            {event.reason && <p className="prose">{texts.reasonWas(event.reason)}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
