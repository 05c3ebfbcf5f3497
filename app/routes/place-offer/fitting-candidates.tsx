import { Heading, Table } from '@navikt/ds-react';
import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import { FilterForm } from '~/components/list/filter-form';
import { Paging } from '~/components/list/paging';
import { Reasons } from '~/components/place-offer/reasons';
import { DataTable } from '~/components/ui/data-table';
import { placeOfferTexts } from '~/i18n/place-offers';
import { useTexts } from '~/i18n/texts';
import type { loader } from './route';

type Loaded = SerializeFrom<typeof loader>;

interface FittingCandidatesProps {
  offerId: string;
  candidates: NonNullable<Loaded['candidates']>;
  view: Loaded['view'];
}

/** Whom the place may suit and why, by name, with the way to ask for it; and a search for everybody else. */
export function FittingCandidates({ offerId, candidates: { total, rows }, view }: FittingCandidatesProps) {
  const texts = useTexts(placeOfferTexts);
  const caption = view.search ? texts.candidatesFound : texts.candidatesCaption;
  return (
    <section className="stack stack--tight" aria-labelledby="be-om">
      <Heading level="2" size="medium" id="be-om">
        {texts.candidatesTitle}
      </Heading>
      <p>{texts.candidatesIntro}</p>
      <p className="subtle">{texts.candidatesWho}</p>
      <FilterForm searchLabel={texts.candidatesSearch} />
      {total === 0 && <p role="status">{view.search ? texts.candidatesNoHits : texts.candidatesNone}</p>}
      {total > 0 && (
        <>
          <p role="status">{texts.candidatesCount(total)}</p>
          <DataTable caption={caption}>
            <Table.Header>
              <Table.Row>
                {[texts.candidate, texts.reasons, texts.ask].map((heading) => (
                  <Table.HeaderCell key={heading} scope="col">
                    {heading}
                  </Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {rows.map(({ id, name, reference, reasons }) => (
                <Table.Row key={id}>
                  <Table.HeaderCell scope="row">
                    <Link to={`/kandidater/${id}`} className="aksel-link">
                      {name}
                    </Link>
                    <span className="subtle block">{reference}</span>
                  </Table.HeaderCell>
                  <Table.DataCell>
                    <Reasons reasons={reasons} />
                  </Table.DataCell>
                  <Table.DataCell>
                    <Link to={`/kandidater/${id}/be-om-plass?plass=${offerId}`} className="aksel-link" aria-label={texts.askFor(name)}>
                      {texts.ask}
                    </Link>
                  </Table.DataCell>
                </Table.Row>
              ))}
            </Table.Body>
          </DataTable>
          <Paging total={total} page={view.page} />
        </>
      )}
    </section>
  );
}
