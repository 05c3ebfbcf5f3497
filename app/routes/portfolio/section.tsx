import { Heading } from '@navikt/ds-react';
import type { ReactNode } from 'react';

/** One part of the portfolio: its heading, what must be known to read it, and its table. */
export function Section({ id, title, text, children }: { id: string; title: string; text?: string; children: ReactNode }) {
  return (
    <section className="stack stack--tight" aria-labelledby={id}>
      <Heading level="2" size="medium" id={id}>
        {title}
      </Heading>
      {text && <p className="measure">{text}</p>}
      {children}
    </section>
  );
}
