import { Heading, Table } from '@navikt/ds-react';
import { ExportLinks } from '~/components/list/export-links';
import { DataTable } from '~/components/ui/data-table';
import type { PlacementOutcomes } from '~/domain/placement-outcomes';
import { assessmentTexts } from '~/i18n/assessments';
import { formatShare } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';

interface OutcomesProps {
  contractId: string;
  suppliers: readonly { supplierId: string; name: string }[];
  outcomes: Readonly<Record<string, PlacementOutcomes | null>>;
}

/** What each supplier's placements typically lead to, with counts; too few are not shown. */
export function Outcomes({ contractId, suppliers, outcomes }: OutcomesProps) {
  const texts = useTexts(assessmentTexts);
  const shown = suppliers.filter(({ supplierId }) => supplierId in outcomes);
  if (shown.length === 0) return null;
  return (
    <section className="stack stack--tight" aria-labelledby="outcomes">
      <Heading level="2" size="medium" id="outcomes">
        {texts.outcomesTitle}
      </Heading>
      <p className="subtle">{texts.outcomesIntro}</p>
      <DataTable caption={texts.outcomesCaption}>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{texts.supplier}</Table.HeaderCell>
            <Table.HeaderCell scope="col" className="number">
              {texts.hiredCount}
            </Table.HeaderCell>
            <Table.HeaderCell scope="col" className="number">
              {texts.offeredCount}
            </Table.HeaderCell>
            <Table.HeaderCell scope="col" className="number">
              {texts.notHiredCount}
            </Table.HeaderCell>
            <Table.HeaderCell scope="col">{texts.whyNot}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {shown.map(({ supplierId, name }) => (
            <Supplier key={supplierId} name={name} outcomes={outcomes[supplierId] ?? null} />
          ))}
        </Table.Body>
      </DataTable>
      <ExportLinks dataset="utfall-paa-kontrakten" name={texts.outcomesTitle} also={{ id: contractId }} />
    </section>
  );
}

function Supplier({ name, outcomes }: { name: string; outcomes: PlacementOutcomes | null }) {
  const texts = useTexts(assessmentTexts);
  const of = (count: number, total: number) => texts.ofAll(count, total, formatShare(count / total));
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">{name}</Table.HeaderCell>
      {outcomes ? (
        <>
          <Table.DataCell className="number">{of(outcomes.hired, outcomes.assessed)}</Table.DataCell>
          <Table.DataCell className="number">{of(outcomes.offered, outcomes.assessed)}</Table.DataCell>
          <Table.DataCell className="number">{of(outcomes.notOffered, outcomes.assessed)}</Table.DataCell>
          <Table.DataCell>
            {outcomes.reasons.map(({ reason, count }) => (
              <span key={reason} className="block">
                {texts.reasons[reason]}: {count}
              </span>
            ))}
          </Table.DataCell>
        </>
      ) : (
        <Table.DataCell colSpan={4}>{texts.tooFew}</Table.DataCell>
      )}
    </Table.Row>
  );
}
