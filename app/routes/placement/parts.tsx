import { Heading, Link } from '@navikt/ds-react';
import { Link as RouteLink } from '@remix-run/react';
import type { PlacementPart } from '~/domain/placement-part';
import { placementPartTexts } from '~/i18n/placement-parts';
import { useTexts } from '~/i18n/texts';

/** The ways on from a placement: agreement, training, reports, proposals, assessment and certificate. */
export function Parts({ placementId, parts }: { placementId: string; parts: PlacementPart[] }) {
  const texts = useTexts(placementPartTexts);
  if (parts.length === 0) return null;
  return (
    <nav aria-labelledby="parts">
      <Heading level="2" size="medium" id="parts" spacing>
        {texts.title}
      </Heading>
      <ul className="plain-list">
        {parts.map((part) => (
          <li key={part}>
            <Link as={RouteLink} to={`/praksis/${placementId}/${part}`}>
              {texts.parts[part].name}
            </Link>
            <span className="subtle"> – {texts.parts[part].about}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
