import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { FigureAnchor } from '~/domain/figures/figure-anchors';
import { formatNumber } from '~/i18n/format';
import { keyFigureTexts } from '~/i18n/key-figures';
import { useTexts } from '~/i18n/texts';

interface FigureCardProps {
  name: string;
  /** The one number that stands out. */
  number?: number | string | undefined;
  unit?: string | undefined;
  /** Stands in the number's place where there is none. */
  words?: string | undefined;
  anchor: FigureAnchor;
  /** The path to the people behind it, for those who may see them. */
  people?: string | undefined;
  children?: ReactNode;
}

/** One key figure: its name, its number, what it rests on, its definition and the people behind it. */
export function FigureCard({ name, number, unit, words, anchor, people, children }: FigureCardProps) {
  const texts = useTexts(keyFigureTexts);
  const about = <span className="visually-hidden">{texts.of(name)}</span>;
  return (
    <section className="panel figure-card">
      <h3 className="figure-card__name">{name}</h3>
      {words && <p className="figure-card__words">{words}</p>}
      {!words && (
        <p className="figure-card__number">
          {typeof number === 'number' ? formatNumber(number) : number} {unit && <span className="figure-card__unit">{unit}</span>}
        </p>
      )}
      {children}
      <p className="figure-card__links">
        <Link to={`/om-tallene#${anchor}`} className="aksel-link">
          {texts.definition}
          {about}
        </Link>
        {people && (
          <Link to={people} className="aksel-link">
            {texts.people}
            {about}
          </Link>
        )}
      </p>
    </section>
  );
}
