import { LocalAlert } from '@navikt/ds-react';
import { useSearchParams } from '@remix-run/react';
import { useEffect, useRef } from 'react';

/**
 * Says that something was done, after the redirect: `?kvittering=key` picks one of `texts`. A key that is not there shows
 * nothing, so an address cannot put words on the page.
 */
export function Receipt({ texts }: { texts: Readonly<Record<string, string>> }) {
  const sentence = usePicked('kvittering', texts);
  return sentence === undefined ? null : <Told status="success" title={sentence} />;
}

/** Says why the reader landed here instead of where it was going: `?beskjed=key`, like a receipt. */
export function Notice({ texts }: { texts: Readonly<Record<string, { title: string; text: string }>> }) {
  const notice = usePicked('beskjed', texts);
  return notice === undefined ? null : <Told status="warning" {...notice} />;
}

function usePicked<Value>(name: string, values: Readonly<Record<string, Value>>): Value | undefined {
  const [query] = useSearchParams();
  const key = query.get(name) ?? '';
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

function Told({ status, title, text }: { status: 'success' | 'warning'; title: string; text?: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [title]);
  return (
    <div ref={box} tabIndex={-1} role="status">
      <LocalAlert status={status}>
        <LocalAlert.Header>
          <LocalAlert.Title as="h2">{title}</LocalAlert.Title>
        </LocalAlert.Header>
        {text && <LocalAlert.Content>{text}</LocalAlert.Content>}
      </LocalAlert>
    </div>
  );
}
