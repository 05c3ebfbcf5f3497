import { BodyLong, Table } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { Reasons } from '~/components/place-offer/reasons';
import { DataTable } from '~/components/ui/data-table';
import { formatNumber, formatPeriod } from '~/i18n/format';
import { placeOfferTexts } from '~/i18n/place-offers';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import { wishTexts } from '~/i18n/wishes';
import type { CandidatePage } from '~/queries/candidate/read-candidate.server';
import { Section } from './section';

/** The places that may suit the candidate, each with why, and the way to ask for one; nothing for who has left. */
export function FittingPlaces({ candidate }: { candidate: CandidatePage }) {
  const texts = useTexts(wishTexts);
  const { reasons } = useTexts(placeOfferTexts);
  if (!candidate.fittingPlaces) return null;
  const { rows, total } = candidate.fittingPlaces;
  const mayAsk = candidate.allowedActions.includes('request_placement');
  const headings = [texts.place, reasons, texts.freeThen];
  return (
    <Section id="plasser-som-kan-passe" title={texts.placesTitle}>
      <BodyLong>{total > 0 ? texts.placesIntro : texts.placesNone}</BodyLong>
      {total > 0 && (
        <>
          <p className="subtle">
            {texts.freeThenHint} {texts.placesShown(rows.length, total)}
          </p>
          <DataTable caption={texts.placesCaption}>
            <Table.Header>
              <Table.Row>
                {headings.map((heading) => (
                  <Table.HeaderCell key={heading} scope="col" className={heading === texts.freeThen ? 'number' : undefined}>
                    {heading}
                  </Table.HeaderCell>
                ))}
                {mayAsk && <Table.HeaderCell scope="col">{texts.ask}</Table.HeaderCell>}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {rows.map((place) => (
                <PlaceRow key={place.id} place={place} candidateId={candidate.id} mayAsk={mayAsk} />
              ))}
            </Table.Body>
          </DataTable>
        </>
      )}
      <Link to="/plasser" className="aksel-link">
        {texts.allPlaces}
      </Link>
    </Section>
  );
}

type Place = NonNullable<CandidatePage['fittingPlaces']>['rows'][number];

function PlaceRow({ place, candidateId, mayAsk }: { place: Place; candidateId: string; mayAsk: boolean }) {
  const texts = useTexts(wishTexts);
  const { offerOf } = useTexts(placeOfferTexts);
  const words = useTexts(vocabularyTexts);
  const name = offerOf(words.department[place.department], place.placeOfWork);
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <Link to={`/plasser/${place.id}`} className="aksel-link">
          {name}
        </Link>
        <span className="block">{place.supplierName}</span>
        <span className="subtle block">{formatPeriod(place.startsOn, place.endsOn)}</span>
      </Table.HeaderCell>
      <Table.DataCell>
        <Reasons reasons={place.reasons} />
      </Table.DataCell>
      <Table.DataCell className="number">{place.free === null ? '–' : place.free > 0 ? formatNumber(place.free) : texts.noneFree}</Table.DataCell>
      {mayAsk && (
        <Table.DataCell>
          <Link to={`/kandidater/${candidateId}/be-om-plass?plass=${place.id}`} className="aksel-link" aria-label={texts.askAt(name)}>
            {texts.ask}
          </Link>
        </Table.DataCell>
      )}
    </Table.Row>
  );
}
