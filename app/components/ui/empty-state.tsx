import { BodyLong, Heading } from '@navikt/ds-react';
import type { ReactNode } from 'react';

/** What stands where a list has no rows: why, and the next thing to do. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="panel stack stack--tight">
      <Heading level="2" size="small">
        {title}
      </Heading>
      {children && <BodyLong as="div">{children}</BodyLong>}
    </div>
  );
}
