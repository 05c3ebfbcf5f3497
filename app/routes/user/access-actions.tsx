import { ActionLink } from '~/components/ui/action-link';
import type { UserAction } from '~/domain/user-actions';
import { useTexts } from '~/i18n/texts';
import { userTexts } from '~/i18n/users';

/** What can be done with the account as a whole; each leads to a page that says what will happen. */
export function AccessActions({ userId, allowedActions }: { userId: string; allowedActions: readonly UserAction[] }) {
  const texts = useTexts(userTexts);
  const pages = [
    { action: 'make_link', page: 'ny-lenke', label: texts.makeLink },
    { action: 'close', page: 'steng', label: texts.close },
    { action: 'reopen', page: 'apne', label: texts.reopen },
  ] as const;
  return (
    <div className="row">
      {pages
        .filter(({ action }) => allowedActions.includes(action))
        .map(({ page, label }) => (
          <ActionLink key={page} to={`/brukere/${userId}/${page}`} variant="secondary" size="small">
            {label}
          </ActionLink>
        ))}
    </div>
  );
}
