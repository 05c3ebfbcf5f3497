import { Heading } from '@navikt/ds-react';
import type { ReactNode } from 'react';

interface SectionProps {
  id: string;
  title: string;
  /** What can be done here, at the side of the heading. */
  action?: ReactNode;
  framed?: boolean;
  children: ReactNode;
}

/** One part of the candidate's page, found by its heading. */
export function Section({ id, title, action, framed = false, children }: SectionProps) {
  return (
    <section className={`stack stack--tight${framed ? ' panel' : ''}`} aria-labelledby={id}>
      <div className="row row--between">
        <Heading level="2" size={framed ? 'small' : 'medium'} id={id}>
          {title}
        </Heading>
        {action}
      </div>
      {children}
    </section>
  );
}
