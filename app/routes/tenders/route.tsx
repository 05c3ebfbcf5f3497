import { Table } from '@navikt/ds-react';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { ExportLinks } from '~/components/list/export-links';
import { TenderStateTag } from '~/components/tender/state-tag';
import { ActionLink } from '~/components/ui/action-link';
import { DataTable } from '~/components/ui/data-table';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { formatShortDate } from '~/i18n/format';
import { tenderTexts } from '~/i18n/tenders';
import { useTexts } from '~/i18n/texts';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { listTenders } from '~/queries/tender/list-tenders.server';

export const meta = () => pageTitle(tenderTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'tenders.keep');
  return { tenders: await listTenders(viewer) };
}

export default function Tenders() {
  const texts = useTexts(tenderTexts);
  const { tenders } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHeading title={texts.title} intro={texts.intro} actions={<ActionLink to="/konkurranser/ny">{texts.register}</ActionLink>} />
      {tenders.length === 0 && <EmptyState title={texts.none}>{texts.noneText}</EmptyState>}
      {tenders.length > 0 && (
        <DataTable caption={texts.caption}>
          <Table.Header>
            <Table.Row>
              {[texts.name, texts.state, texts.tenderers, texts.winners, texts.registeredOn].map((heading) => (
                <Table.HeaderCell key={heading} scope="col" className={heading === texts.tenderers ? 'number' : undefined}>
                  {heading}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {tenders.map(({ id, name, state, tenderers, winners, on }) => (
              <Table.Row key={id}>
                <Table.HeaderCell scope="row">
                  <Link to={`/konkurranser/${id}`} className="aksel-link">
                    {name}
                  </Link>
                </Table.HeaderCell>
                <Table.DataCell>
                  <TenderStateTag state={state} />
                </Table.DataCell>
                <Table.DataCell className="number">{tenderers}</Table.DataCell>
                <Table.DataCell>{winners.join(', ')}</Table.DataCell>
                <Table.DataCell>{formatShortDate(on)}</Table.DataCell>
              </Table.Row>
            ))}
          </Table.Body>
        </DataTable>
      )}
      {tenders.length > 0 && <ExportLinks dataset="konkurranser" name={texts.caption} />}
    </div>
  );
}
