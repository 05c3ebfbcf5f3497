import { LocalAlert } from '@navikt/ds-react';
import { useSearchParams } from '@remix-run/react';
import { useEffect, useRef } from 'react';

/**
 * Says that something was done, after the redirect: `?kvittering=key` picks one of `texts`. A key that is not there shows
 * nothing, so an address cannot put words on the page.
 */
export function Receipt({ texts }: { texts: Readonly<Record<string, string>> }) {
  const [query] = useSearchParams();
  const key = query.get('kvittering') ?? '';
  const box = useRef<HTMLDivElement>(null);
  const sentence = Object.hasOwn(texts, key) ? texts[key] : undefined;
  useEffect(() => box.current?.focus(), [sentence]);
  if (!sentence) return null;
  return (
    <div ref={box} tabIndex={-1} role="status">
      <LocalAlert status="success">
        <LocalAlert.Header>
          <LocalAlert.Title as="h2">{sentence}</LocalAlert.Title>
        </LocalAlert.Header>
      </LocalAlert>
    </div>
  );
}
