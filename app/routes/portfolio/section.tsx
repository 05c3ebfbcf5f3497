import { Heading } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { ExportLinks } from '~/components/list/export-links';

interface SectionProps {
  id: string;
  title: string;
  text?: string;
  /** Its table as a data set; nothing where there is no table. */
  dataset: string | false;
  children: ReactNode;
}

/** One part of the portfolio: its heading, what must be known to read it, its table, and the table as a file. */
export function Section({ id, title, text, dataset, children }: SectionProps) {
  return (
    <section className="stack stack--tight" aria-labelledby={id}>
      <Heading level="2" size="medium" id={id}>
        {title}
      </Heading>
      {text && <p className="measure">{text}</p>}
      {children}
      {dataset && <ExportLinks dataset={dataset} name={title} />}
    </section>
  );
}
