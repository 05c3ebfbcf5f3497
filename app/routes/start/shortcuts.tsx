import { ActionLink } from '~/components/ui/action-link';
import type { Shortcut } from '~/domain/shortcut';
import { taskTexts } from '~/i18n/tasks';
import { useTexts } from '~/i18n/texts';

/** What the reader may begin from the first page, beside what waits. */
export function Shortcuts({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  const texts = useTexts(taskTexts);
  return shortcuts.map(({ key, path }, position) => (
    <ActionLink key={key} to={path} variant={position === 0 ? 'primary' : 'secondary'}>
      {texts.shortcut[key]}
    </ActionLink>
  ));
}
