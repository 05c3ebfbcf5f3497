import { LocalAlert } from '@navikt/ds-react';
import { useSearchParams } from '@remix-run/react';
import { useEffect, useRef } from 'react';

type Sentences = Readonly<Record<string, string>>;

/**
 * Says that something was done, after the redirect: `?kvittering=key` picks one of `texts`. A key that is not there shows
 * nothing, so an address cannot put words on the page.
 */
export function Receipt({ texts }: { texts: Sentences }) {
  return <Told by="kvittering" texts={texts} status="success" />;
}

/** Says why the reader landed here instead of where it was going: `?beskjed=key`, like a receipt. */
export function Notice({ texts }: { texts: Sentences }) {
  return <Told by="beskjed" texts={texts} status="warning" />;
}

function Told({ by, texts, status }: { by: string; texts: Sentences; status: 'success' | 'warning' }) {
  const [query] = useSearchParams();
  const key = query.get(by) ?? '';
  const box = useRef<HTMLDivElement>(null);
  const sentence = Object.hasOwn(texts, key) ? texts[key] : undefined;
  useEffect(() => box.current?.focus(), [sentence]);
  if (!sentence) return null;
  return (
    <div ref={box} tabIndex={-1} role="status">
      <LocalAlert status={status}>
        <LocalAlert.Header>
          <LocalAlert.Title as="h2">{sentence}</LocalAlert.Title>
        </LocalAlert.Header>
      </LocalAlert>
    </div>
  );
}
