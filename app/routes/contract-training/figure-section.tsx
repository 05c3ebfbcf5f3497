import { Heading } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { FigureAnchor } from '~/domain/figures/figure-anchors';
import { trainingFigureTexts } from '~/i18n/training-figures';
import { useTexts } from '~/i18n/texts';

interface FigureSectionProps {
  anchor: FigureAnchor;
  title: string;
  meaning?: string;
  children: ReactNode;
}

/** One table of figures with its heading, and the way to how they are counted. */
export function FigureSection({ anchor, title, meaning, children }: FigureSectionProps) {
  const texts = useTexts(trainingFigureTexts);
  return (
    <section className="stack stack--tight" aria-labelledby={anchor}>
      <Heading level="2" size="medium" id={anchor}>
        {title}
      </Heading>
      {meaning && <p>{meaning}</p>}
      {children}
      <p>
        <Link to={`/om-tallene#${anchor}`} className="aksel-link">
          {texts.about}
          <span className="visually-hidden">: {title}</span>
        </Link>
      </p>
    </section>
  );
}
