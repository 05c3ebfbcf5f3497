import { aboutFigureTexts } from '~/i18n/about-figures';
import { useTexts } from '~/i18n/texts';

interface ContentsProps {
  groups: readonly { title: string; entries: readonly { anchor: string; title: string }[] }[];
}

/** The page's table of contents: links to each place that figures point to. */
export function Contents({ groups }: ContentsProps) {
  const texts = useTexts(aboutFigureTexts);
  return (
    <nav aria-label={texts.contents} className="panel stack stack--tight">
      {groups.map(({ title, entries }) => (
        <div key={title}>
          <strong>{title}</strong>
          <ul>
            {entries.map(({ anchor, title: name }) => (
              <li key={anchor}>
                <a href={`#${anchor}`} className="aksel-link">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
