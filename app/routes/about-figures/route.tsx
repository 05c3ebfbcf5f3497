import { Heading } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { DEFINITIONS_DATE, DEFINITIONS_VERSION } from '~/domain/figures/definitions';
import { FIGURE_ANCHORS } from '~/domain/figures/figure-anchors';
import { aboutFigureTexts } from '~/i18n/about-figures';
import { figureDefinitionTexts } from '~/i18n/figure-definitions';
import { formatDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { Contents } from './contents';
import { DefinitionOf } from './definition-of';

export const meta = () => pageTitle(aboutFigureTexts.nb.title);

/** Every figure's definition, for everybody, signed in or not. */
export default function AboutFigures() {
  const texts = useTexts(aboutFigureTexts);
  const definitions = useTexts(figureDefinitionTexts);
  const figures = FIGURE_ANCHORS.map((anchor) => ({ anchor, ...definitions[anchor] }));
  return (
    <div className="frame--narrow stack">
      <PageHeading title={texts.title} intro={texts.intro} />
      <p>{texts.version(DEFINITIONS_VERSION, formatDate(DEFINITIONS_DATE))}</p>
      <p>
        {texts.apiText}{' '}
        <Link to="/api-dokumentasjon" className="aksel-link">
          {texts.apiLink}
        </Link>
        .
      </p>
      <Contents groups={[{ title: texts.figures, entries: figures }, { title: texts.notions, entries: texts.notionList }]} />
      <Heading level="2" size="medium">
        {texts.figures}
      </Heading>
      {figures.map((figure) => (
        <DefinitionOf key={figure.anchor} anchor={figure.anchor} figure={figure} />
      ))}
      <Heading level="2" size="medium">
        {texts.notions}
      </Heading>
      {texts.notionList.map(({ anchor, title, paragraphs }) => (
        <section key={anchor} id={anchor} className="stack stack--tight">
          <Heading level="3" size="small">
            {title}
          </Heading>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </div>
  );
}
