import type { FieldMetadata } from '@conform-to/react';
import { BodyLong, Heading } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { CheckboxInput } from '~/components/form/fields';
import { StatusTag } from '~/components/ui/status-tag';
import type { CalendarDate } from '~/domain/calendar-date';
import type { PlacementStatus } from '~/domain/placement-status';
import { formatPeriod } from '~/i18n/format';
import { placementRequestTexts } from '~/i18n/placement-request';
import { useTexts } from '~/i18n/texts';

interface OtherPlacesProps {
  places: readonly {
    id: string;
    reference: string;
    status: PlacementStatus;
    from: CalendarDate | null;
    to: CalendarDate | null;
  }[];
  field: FieldMetadata<unknown>;
}

/** What the candidate already has with this supplier: look at it, or say that the new request is meant. */
export function OtherPlaces({ places, field }: OtherPlacesProps) {
  const texts = useTexts(placementRequestTexts);
  return (
    <section className="panel stack stack--tight" aria-labelledby="andre-plasser">
      <Heading level="2" size="small" id="andre-plasser">
        {texts.overlapTitle}
      </Heading>
      <BodyLong>{texts.overlap}</BodyLong>
      <ul className="plain-list stack stack--tight">
        {places.map((place) => (
          <li key={place.id}>
            <Link to={`/praksis/${place.id}`} className="aksel-link">
              {place.reference}
            </Link>{' '}
            {place.from && formatPeriod(place.from, place.to)} <StatusTag status={place.status} />
          </li>
        ))}
      </ul>
      <CheckboxInput field={field} label={texts.requestAnyway} />
    </section>
  );
}
