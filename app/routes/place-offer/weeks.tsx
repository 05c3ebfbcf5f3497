import { Heading, Table } from '@navikt/ds-react';
import type { SerializeFrom } from '@remix-run/node';
import { ExportLinks } from '~/components/list/export-links';
import { DataTable } from '~/components/ui/data-table';
import { equalWeeks } from '~/domain/place-weeks';
import { formatNumber, formatPeriod } from '~/i18n/format';
import { placeOfferTexts } from '~/i18n/place-offers';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import type { loader } from './route';

type Loaded = SerializeFrom<typeof loader>;

interface WeeksProps {
  offer: Pick<Loaded['offer'], 'id' | 'supplierName' | 'department'>;
  weeks: Loaded['weeks'];
  /** Whether the offer goes on after the last week shown. */
  more: boolean;
}

/** What is offered, taken and free, week by week; weeks that are alike stand together. */
export function Weeks({ offer, weeks, more }: WeeksProps) {
  const texts = useTexts(placeOfferTexts);
  const words = useTexts(vocabularyTexts);
  return (
    <section className="stack stack--tight" aria-labelledby="uke-for-uke">
      <Heading level="2" size="medium" id="uke-for-uke">
        {texts.weeksTitle}
      </Heading>
      <p className="subtle">
        {texts.weeksIntro(offer.supplierName, words.department[offer.department])} {more && texts.weeksFirst(weeks.length)}
      </p>
      <DataTable caption={texts.weeksTitle}>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{texts.weekOf}</Table.HeaderCell>
            {[texts.offered, texts.taken, texts.free].map((heading) => (
              <Table.HeaderCell key={heading} scope="col" className="number">
                {heading}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {equalWeeks(weeks).map(({ from, to, offered, taken, free }) => (
            <Table.Row key={from}>
              <Table.HeaderCell scope="row">{formatPeriod(from, to)}</Table.HeaderCell>
              <Table.DataCell className="number">{formatNumber(offered)}</Table.DataCell>
              <Table.DataCell className="number">{formatNumber(taken)}</Table.DataCell>
              <Table.DataCell className="number">
                {formatNumber(Math.max(0, free))}
                {free < 0 && <span className="subtle block">{texts.shortBy(-free)}</span>}
              </Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </DataTable>
      <ExportLinks dataset="plasser-uke-for-uke" name={texts.weeksTitle} also={{ id: offer.id }} />
    </section>
  );
}
