import { Table } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { DataTable } from '~/components/ui/data-table';
import type { CommitmentAction } from '~/domain/commitment/commitment-actions';
import { commitmentTexts } from '~/i18n/commitments';
import { criterionTexts } from '~/i18n/criterion';
import { formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { History } from './history';
import type { Commitment } from './route';

interface CommitmentTableProps {
  contractId: string;
  supplierName: string;
  commitments: readonly Commitment[];
  actions: readonly CommitmentAction[];
}

/** What one supplier has promised, in the order of the criterion's parts. */
export function CommitmentTable({ contractId, supplierName, commitments, actions }: CommitmentTableProps) {
  const texts = useTexts(commitmentTexts);
  const { parts } = useTexts(criterionTexts);
  const headings = [texts.commitment, texts.part, texts.since];
  return (
    <DataTable caption={texts.captionOf(supplierName)}>
      <Table.Header>
        <Table.Row>
          {headings.map((heading) => (
            <Table.HeaderCell key={heading} scope="col">
              {heading}
            </Table.HeaderCell>
          ))}
          {actions.length > 0 && <Table.HeaderCell scope="col">{texts.actions}</Table.HeaderCell>}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {commitments.map((commitment) => (
          <Table.Row key={commitment.id}>
            <Table.HeaderCell scope="row" className="words">
              {texts.promise(commitment)}
              <History commitment={commitment} />
            </Table.HeaderCell>
            <Table.DataCell>{parts[commitment.part]}</Table.DataCell>
            <Table.DataCell>{commitment.changes[0] && formatShortDate(commitment.changes[0].on)}</Table.DataCell>
            {actions.length > 0 && (
              <Table.DataCell>
                <Actions path={`/kontrakter/${contractId}/lofter/${commitment.id}`} promise={texts.promise(commitment)} actions={actions} />
              </Table.DataCell>
            )}
          </Table.Row>
        ))}
      </Table.Body>
    </DataTable>
  );
}

function Actions({ path, promise, actions }: { path: string; promise: string; actions: readonly CommitmentAction[] }) {
  const texts = useTexts(commitmentTexts);
  return (
    <div className="row row--nowrap">
      {actions.includes('change') && (
        <Link to={`${path}/endre`} className="aksel-link" aria-label={texts.changeOf(promise)}>
          {texts.change}
        </Link>
      )}
      {actions.includes('withdraw') && (
        <Link to={`${path}/trekk`} className="aksel-link" aria-label={texts.withdrawOf(promise)}>
          {texts.withdraw}
        </Link>
      )}
    </div>
  );
}
