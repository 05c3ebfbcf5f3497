import { Table } from '@navikt/ds-react';
import { Link, useLoaderData } from '@remix-run/react';
import { ListHead } from '~/components/list/export-links';
import { Paging } from '~/components/list/paging';
import { SortableHeader } from '~/components/list/sortable-header';
import { DataTable } from '~/components/ui/data-table';
import { formatNumber, formatPeriod, formatShortDate } from '~/i18n/format';
import { placeOfferTexts } from '~/i18n/place-offers';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import type { loader } from './route';

/** The offers with what is free of each. */
export function OfferTable() {
  const texts = useTexts(placeOfferTexts);
  const { total, rows, view, week, mayOffer } = useLoaderData<typeof loader>();
  return (
    <>
      <ListHead count={texts.count(total)} dataset="plasser" name={texts.caption} />
      <p className="subtle">
        {week ? texts.freeInWeek(formatShortDate(week)) : texts.freeAt} {texts.freeShared}
      </p>
      <DataTable caption={texts.caption}>
        <Table.Header>
          <Table.Row>
            <SortableHeader column="sted" label={texts.place} {...view} />
            {!mayOffer && <SortableHeader column="leverandor" label={texts.supplier} {...view} />}
            <SortableHeader column="start" label={texts.period} {...view} />
            <Table.HeaderCell scope="col">{texts.level}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{texts.jobProspect}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{texts.status}</Table.HeaderCell>
            {[texts.places, texts.free].map((heading) => (
              <Table.HeaderCell key={heading} scope="col" className="number">
                {heading}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((offer) => (
            <OfferRow key={offer.id} offer={offer} own={mayOffer} />
          ))}
        </Table.Body>
      </DataTable>
      <Paging total={total} page={view.page} />
    </>
  );
}

type Offer = ReturnType<typeof useLoaderData<typeof loader>>['rows'][number];

function OfferRow({ offer, own }: { offer: Offer; own: boolean }) {
  const texts = useTexts(placeOfferTexts);
  const words = useTexts(vocabularyTexts);
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <Link to={`/plasser/${offer.id}`} className="aksel-link">
          {texts.offerOf(words.department[offer.department], offer.placeOfWork)}
        </Link>
        {own && <span className="subtle block">{offer.contractName}</span>}
      </Table.HeaderCell>
      {!own && (
        <Table.DataCell>
          {offer.supplierName}
          <span className="subtle block">{offer.contractName}</span>
        </Table.DataCell>
      )}
      <Table.DataCell>{formatPeriod(offer.startsOn, offer.endsOn)}</Table.DataCell>
      <Table.DataCell>{offer.languageNeeded ?? texts.noLevel}</Table.DataCell>
      <Table.DataCell>{texts.jobProspects[offer.jobProspect]}</Table.DataCell>
      <Table.DataCell>{texts.statuses[offer.status]}</Table.DataCell>
      <Table.DataCell className="number">{formatNumber(offer.places)}</Table.DataCell>
      <Table.DataCell className="number">{offer.free === null ? '–' : formatNumber(offer.free)}</Table.DataCell>
    </Table.Row>
  );
}
