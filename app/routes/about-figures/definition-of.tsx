import { Heading } from '@navikt/ds-react';
import type { FigureAnchor } from '~/domain/figures/figure-anchors';
import { aboutFigureTexts } from '~/i18n/about-figures';
import type { FigureDefinition } from '~/i18n/figure-definitions';
import { useTexts } from '~/i18n/texts';

const SECTIONS = ['confidentiality', 'revision', 'source', 'errors'] as const;

/** One figure: its definition, who sees it, when it changes, its source and what may be wrong with it. */
export function DefinitionOf({ anchor, figure }: { anchor: FigureAnchor; figure: FigureDefinition }) {
  const texts = useTexts(aboutFigureTexts);
  return (
    <section id={anchor} className="panel stack stack--tight">
      <Heading level="3" size="small">
        {figure.title}
      </Heading>
      <dl className="definition">
        <dt>{texts.sections.definition}</dt>
        <dd>
          {figure.definition.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </dd>
        {SECTIONS.map((section) => (
          <Section key={section} name={texts.sections[section]} text={figure[section]} />
        ))}
      </dl>
    </section>
  );
}

function Section({ name, text }: { name: string; text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  );
}
