import { BodyLong, Heading, LocalAlert } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { apiTokenTexts } from '~/i18n/api-tokens';
import { useTexts } from '~/i18n/texts';

/** The receipt with the key itself, which is shown here and nowhere else. */
export function NewToken({ purpose, token }: { purpose: string; token: string }) {
  const texts = useTexts(apiTokenTexts);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="frame--narrow stack">
      <Heading level="1" size="large">
        {purpose}
      </Heading>
      <div ref={box} tabIndex={-1} role="status">
        <LocalAlert status="success">
          <LocalAlert.Header>
            <LocalAlert.Title as="h2">{texts.madeTitle}</LocalAlert.Title>
          </LocalAlert.Header>
        </LocalAlert>
      </div>
      <section className="panel stack stack--tight" aria-labelledby="nokkelen">
        <Heading level="2" size="small" id="nokkelen">
          {texts.shownHeading}
        </Heading>
        <p className="copyable">{token}</p>
        <BodyLong>{texts.shownOnce}</BodyLong>
        <BodyLong>{texts.keepSafe}</BodyLong>
      </section>
      <div className="row">
        <Link to="/api-dokumentasjon" className="aksel-link">
          {texts.documentation}
        </Link>
        <Link to="/api-tilgang" className="aksel-link">
          {texts.toList}
        </Link>
      </div>
    </div>
  );
}
