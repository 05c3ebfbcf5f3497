import { Link } from '@remix-run/react';
import { placementPartTexts } from '~/i18n/placement-parts';
import { useTexts } from '~/i18n/texts';

/** The way back from a part of a placement: to the placement's page, or to the start page for who has no other. */
export function WayBack({ to }: { to: string }) {
  const texts = useTexts(placementPartTexts);
  return (
    <Link to={to} className="aksel-link">
      {to === '/' ? texts.toStart : texts.toPlacement}
    </Link>
  );
}
