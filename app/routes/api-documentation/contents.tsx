import { apiDocumentationTexts } from '~/i18n/api-documentation';
import { useTexts } from '~/i18n/texts';

interface ContentsProps {
  endpoints: readonly { name: string; title: string }[];
  components: readonly { name: string }[];
}

/** The page's table of contents. */
export function Contents({ endpoints, components }: ContentsProps) {
  const texts = useTexts(apiDocumentationTexts);
  const parts: { anchor: string; title: string; under?: { anchor: string; title: string }[] }[] = [
    { anchor: 'tilgang', title: texts.access },
    { anchor: 'eksempel', title: texts.example },
    { anchor: 'grenser', title: texts.limits },
    { anchor: 'adresser', title: texts.endpointsTitle, under: endpoints.map(({ name, title }) => ({ anchor: name, title })) },
    { anchor: 'felt', title: texts.fieldsTitle, under: components.map(({ name }) => ({ anchor: name, title: name })) },
    { anchor: 'feil', title: texts.problems },
  ];
  return (
    <nav aria-label={texts.contents} className="panel">
      <ul>
        {parts.map(({ under = [], ...part }) => (
          <li key={part.anchor}>
            <Jump {...part} />
            {under.length > 0 && (
              <ul>
                {under.map((one) => (
                  <li key={one.anchor}>
                    <Jump {...one} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Jump({ anchor, title }: { anchor: string; title: string }) {
  return (
    <a href={`#${anchor}`} className="aksel-link">
      {title}
    </a>
  );
}
