import { Table } from '@navikt/ds-react';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { ExportLinks } from '~/components/list/export-links';
import { ActionLink } from '~/components/ui/action-link';
import { DataTable } from '~/components/ui/data-table';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { formatMoment, formatNumber } from '~/i18n/format';
import { trainingTemplateTexts } from '~/i18n/training-templates';
import { useTexts } from '~/i18n/texts';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { listTemplates } from '~/queries/training/list-templates.server';

export const meta = () => pageTitle(trainingTemplateTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'training.writeTemplates');
  return { templates: await listTemplates(viewer) };
}

export default function TrainingTemplates() {
  const texts = useTexts(trainingTemplateTexts);
  const { templates } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHeading title={texts.title} intro={texts.intro} actions={<ActionLink to="/opplaering/ny">{texts.add}</ActionLink>} />
      {templates.length === 0 && <EmptyState title={texts.emptyTitle}>{texts.emptyText}</EmptyState>}
      {templates.length > 0 && <ExportLinks dataset="opplaeringsmaler" name={texts.caption} />}
      {templates.length > 0 && (
        <DataTable caption={texts.caption}>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell scope="col">{texts.name}</Table.HeaderCell>
              <Table.HeaderCell scope="col" className="number">
                {texts.modules}
              </Table.HeaderCell>
              <Table.HeaderCell scope="col" className="number">
                {texts.hours}
              </Table.HeaderCell>
              <Table.HeaderCell scope="col">{texts.latest}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{texts.status}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {templates.map(({ id, name, inUse, modules, hours, number, changedAt }) => (
              <Table.Row key={id}>
                <Table.HeaderCell scope="row">
                  <Link to={`/opplaering/${id}`} className="aksel-link">
                    {name}
                  </Link>
                </Table.HeaderCell>
                <Table.DataCell className="number">{formatNumber(modules)}</Table.DataCell>
                <Table.DataCell className="number">{formatNumber(hours)}</Table.DataCell>
                <Table.DataCell>
                  {changedAt ? texts.versionOf(number, formatMoment(changedAt)) : texts.version(number)}
                </Table.DataCell>
                <Table.DataCell>{inUse ? texts.inUse : texts.withdrawn}</Table.DataCell>
              </Table.Row>
            ))}
          </Table.Body>
        </DataTable>
      )}
    </div>
  );
}
