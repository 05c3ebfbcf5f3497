import { Table, Tag } from '@navikt/ds-react';
import { Link, useLoaderData } from '@remix-run/react';
import { mostPointsText, pointsText } from '~/components/tender/weight-text';
import { DataTable } from '~/components/ui/data-table';
import { tenderTexts } from '~/i18n/tenders';
import { tendererTexts } from '~/i18n/tenderers';
import { useTexts } from '~/i18n/texts';
import type { loader } from './route';

/** Who has offered, how far the evaluation of each has come, and the points of those that are done. */
export function TendererTable() {
  const texts = useTexts(tenderTexts);
  const words = useTexts(tendererTexts);
  const { id, tenderers, weights, state } = useLoaderData<typeof loader>();
  const awarded = state === 'awarded';
  return (
    <DataTable caption={texts.tenderers}>
      <Table.Header>
        <Table.Row>
          {[texts.tenderer, texts.answered, texts.scored].map((heading) => (
            <Table.HeaderCell key={heading} scope="col">
              {heading}
            </Table.HeaderCell>
          ))}
          <Table.HeaderCell scope="col" className="number">
            {texts.points}
          </Table.HeaderCell>
          {awarded && <Table.HeaderCell scope="col">{texts.winners}</Table.HeaderCell>}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {tenderers.map((tenderer) => (
          <Table.Row key={tenderer.id}>
            <Table.HeaderCell scope="row">
              <Link to={`/konkurranser/${id}/tilbydere/${tenderer.id}`} className="aksel-link">
                {tenderer.name}
              </Link>
              <span className="subtle block">{words.orgNumberIs(tenderer.orgNumber)}</span>
            </Table.HeaderCell>
            <Table.DataCell>{texts.ofFive(tenderer.answered)}</Table.DataCell>
            <Table.DataCell>{texts.ofFive(tenderer.scored)}</Table.DataCell>
            <Table.DataCell className="number">
              {tenderer.points === null ? texts.notYet : texts.pointsOf(pointsText(tenderer.points), mostPointsText(weights))}
            </Table.DataCell>
            {awarded && <Table.DataCell>{tenderer.won && <Winner tenderId={id} tenderer={tenderer} />}</Table.DataCell>}
          </Table.Row>
        ))}
      </Table.Body>
    </DataTable>
  );
}

type Tenderer = ReturnType<typeof useLoaderData<typeof loader>>['tenderers'][number];

function Winner({ tenderId, tenderer: { id, contract } }: { tenderId: string; tenderer: Tenderer }) {
  const texts = useTexts(tenderTexts);
  const words = useTexts(tendererTexts);
  return (
    <div className="row">
      <Tag size="small" variant="outline" data-color="success">
        {texts.won}
      </Tag>
      {contract ? (
        <Link to={`/kontrakter/${contract.id}/lofter`} className="aksel-link">
          {contract.name}
        </Link>
      ) : (
        <Link to={`/konkurranser/${tenderId}/tilbydere/${id}/kontrakt`} className="aksel-link">
          {words.carryOver}
        </Link>
      )}
    </div>
  );
}
