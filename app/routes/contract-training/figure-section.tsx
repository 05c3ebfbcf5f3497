import { Heading } from '@navikt/ds-react';
import { Link, useParams } from '@remix-run/react';
import type { ReactNode } from 'react';
import { ExportLinks } from '~/components/list/export-links';
import type { FigureAnchor } from '~/domain/figures/figure-anchors';
import { trainingFigureTexts } from '~/i18n/training-figures';
import { useTexts } from '~/i18n/texts';

interface FigureSectionProps {
  anchor: FigureAnchor;
  title: string;
  meaning?: string;
  /** The table as a data set, where it can be taken out as a file. */
  dataset?: string | false;
  /** Which row the data set belongs to, where it is not the contract that the address names. */
  also?: Readonly<Record<string, string>>;
  children: ReactNode;
}

/** One table of figures with its heading, and the way to how they are counted. */
export function FigureSection({ anchor, title, meaning, dataset, also, children }: FigureSectionProps) {
  const texts = useTexts(trainingFigureTexts);
  const { id = '' } = useParams();
  return (
    <section className="stack stack--tight" aria-labelledby={anchor}>
      <Heading level="2" size="medium" id={anchor}>
        {title}
      </Heading>
      {meaning && <p>{meaning}</p>}
      {children}
      {dataset && <ExportLinks dataset={dataset} name={title} also={also ?? { id }} />}
      <p>
        <Link to={`/om-tallene#${anchor}`} className="aksel-link">
          {texts.about}
          <span className="visually-hidden">: {title}</span>
        </Link>
      </p>
    </section>
  );
}
