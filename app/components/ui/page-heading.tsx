import { BodyLong, Heading } from '@navikt/ds-react';
import type { ReactNode } from 'react';

/** The heading of a screen with what can be done there at its side. */
export function PageHeading({ title, intro, actions }: { title: string; intro?: ReactNode; actions?: ReactNode }) {
  return (
    <div className="page-heading">
      <div>
        <Heading level="1" size="large">
          {title}
        </Heading>
        {intro && <BodyLong as="div">{intro}</BodyLong>}
      </div>
      {actions && <div className="row">{actions}</div>}
    </div>
  );
}
