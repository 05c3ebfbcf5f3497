import { BodyLong, Heading, LocalAlert } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { passwordTexts } from '~/i18n/passwords';
import { useTexts } from '~/i18n/texts';

interface NewLinkProps {
  /** What was done, as a sentence. */
  done: string;
  /** Whom the link is for. */
  name: string;
  /** The whole address, with its code; it is shown here and nowhere else. */
  link: string;
  /** Where the person stands in the portal; a known path. */
  onwards: string;
  onwardsLabel: string;
}

/** The receipt with a link for choosing a password: what was done, the link once, and how to hand it over. */
export function NewLink({ done, name, link, onwards, onwardsLabel }: NewLinkProps) {
  const texts = useTexts(passwordTexts);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="frame--narrow stack">
      <Heading level="1" size="large">
        {texts.linkTitle(name)}
      </Heading>
      <div ref={box} tabIndex={-1} role="status">
        <LocalAlert status="success">
          <LocalAlert.Header>
            <LocalAlert.Title as="h2">{done}</LocalAlert.Title>
          </LocalAlert.Header>
        </LocalAlert>
      </div>
      <section className="panel stack stack--tight" aria-labelledby="lenken">
        <Heading level="2" size="small" id="lenken">
          {texts.linkHeading}
        </Heading>
        <p className="copyable">{link}</p>
        <BodyLong>{texts.shownOnce}</BodyLong>
        <BodyLong>{texts.handOver(name)}</BodyLong>
        <BodyLong>{texts.validFor}</BodyLong>
      </section>
      <Link to={onwards} className="aksel-link">
        {onwardsLabel}
      </Link>
    </div>
  );
}
