import { LinkCard } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { longOverdueTexts } from '~/i18n/long-overdue-tasks';
import { useTexts } from '~/i18n/texts';

/** Leads a unit's lead on to what others have let lie; nothing where nothing lies. */
export function LongOverdueLink({ count }: { count: number }) {
  const texts = useTexts(longOverdueTexts);
  if (count === 0) return null;
  return (
    <LinkCard size="small" data-color="warning">
      <LinkCard.Title>
        <LinkCard.Anchor asChild>
          <Link to="/oppgaver/ligger-etter">{texts.link(count)}</Link>
        </LinkCard.Anchor>
      </LinkCard.Title>
      <LinkCard.Description>{texts.linkText}</LinkCard.Description>
    </LinkCard>
  );
}
