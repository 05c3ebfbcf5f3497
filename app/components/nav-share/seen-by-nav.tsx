import type { PersonColumn, PersonPart } from '~/domain/nav-share';
import { navShareTexts } from '~/i18n/nav-shares';
import { useTexts } from '~/i18n/texts';

interface SeenByNavProps {
  seenByNav: { columns: readonly PersonColumn[]; seen: readonly PersonPart[]; unseen: readonly PersonPart[] };
  open?: boolean;
}

/** What a NAV office sees of a person that is shared with it, and what it does not. */
export function SeenByNav({ seenByNav, open = false }: SeenByNavProps) {
  const texts = useTexts(navShareTexts);
  const { columns, seen, unseen } = seenByNav;
  return (
    <details open={open}>
      <summary>{texts.seenTitle}</summary>
      <div className="stack stack--tight">
        <p>{texts.seenIntro}</p>
        <ul>
          <li>
            {texts.columns}: {columns.map((column) => texts.column[column]).join(', ')}
          </li>
          {seen.map((part) => (
            <li key={part}>{texts.part[part]}</li>
          ))}
        </ul>
        <p>{texts.unseenTitle}:</p>
        <ul>
          {unseen.map((part) => (
            <li key={part}>{texts.part[part]}</li>
          ))}
        </ul>
      </div>
    </details>
  );
}
