import { Table } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { StateTag } from '~/components/achievement/state-tag';
import { useExpectedText, useReachedText } from '~/components/achievement/words';
import { DataTable } from '~/components/ui/data-table';
import { achievementTexts } from '~/i18n/achievements';
import { commitmentTexts } from '~/i18n/commitments';
import { formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { Comments } from './comments';
import type { Achieved, PromisingSupplier } from './route';

interface AchievementTableProps {
  contractId: string;
  buyerName: string;
  supplier: PromisingSupplier;
  /** Whether the reader may comment. */
  maySay: boolean;
}

/** Each promise of one supplier with what is reached, what is expected, how it stands, where that is from, and what both sides say. */
export function AchievementTable({ contractId, buyerName, supplier, maySay }: AchievementTableProps) {
  const texts = useTexts(achievementTexts);
  const { promise } = useTexts(commitmentTexts);
  const [reached, expected] = [useReachedText(), useExpectedText()];
  const toldWhat = supplier.commitments.some(({ buyerSees }) => buyerSees !== null);
  const headings = [texts.promised, texts.reached, texts.expected, texts.state, ...(toldWhat ? [texts.buyerSees] : []), texts.source];
  return (
    <DataTable caption={texts.caption(supplier.name)}>
      <Table.Header>
        <Table.Row>
          {headings.map((heading) => (
            <Table.HeaderCell key={heading} scope="col">
              {heading}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {supplier.commitments.map((commitment) => (
          <Table.Row key={commitment.id}>
            <Table.HeaderCell scope="row" className="words">
              {promise(commitment)}
              <Comments
                comments={commitment.comments}
                organisations={{ supplier: supplier.name, buyer: buyerName }}
                promise={promise(commitment)}
                writeAt={maySay ? `/kontrakter/${contractId}/oppfyllelse/${commitment.id}/kommentar` : null}
              />
            </Table.HeaderCell>
            <Table.DataCell>{reached(commitment.reached)}</Table.DataCell>
            <Table.DataCell>{expected(commitment)}</Table.DataCell>
            <Table.DataCell>
              <StateTag state={commitment.state} />
            </Table.DataCell>
            {toldWhat && (
              <Table.DataCell>{commitment.buyerSees && <StateTag state={commitment.buyerSees} />}</Table.DataCell>
            )}
            <Table.DataCell>
              <Source commitment={commitment} />
            </Table.DataCell>
          </Table.Row>
        ))}
      </Table.Body>
    </DataTable>
  );
}

/** Where the number is from, up to which day, and the way to how it is counted. */
function Source({ commitment: { kind, source, reached } }: { commitment: Achieved }) {
  const texts = useTexts(achievementTexts);
  const words = texts.sources[kind];
  if (!source || !words) return texts.noSource;
  return (
    <>
      {words}
      <span className="block subtle">
        {'on' in reached && `${texts.measuredBy(formatShortDate(reached.on))}. `}
        <Link to={`/om-tallene#${source.anchor}`} className="aksel-link">
          {texts.definition}
          <span className="visually-hidden">{texts.definitionOf(words)}</span>
        </Link>
      </span>
    </>
  );
}
