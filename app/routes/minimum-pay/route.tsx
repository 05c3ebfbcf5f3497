import { Table } from '@navikt/ds-react';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { ExportLinks } from '~/components/list/export-links';
import { ActionLink } from '~/components/ui/action-link';
import { DataTable } from '~/components/ui/data-table';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Receipt } from '~/components/ui/receipt';
import { today } from '~/domain/calendar-date';
import { formatKroner, formatShortDate } from '~/i18n/format';
import { minimumPayReceipts, minimumPayTexts } from '~/i18n/minimum-pay';
import { useTexts } from '~/i18n/texts';
import { listRates } from '~/queries/minimum-pay/list-rates.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(minimumPayTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'rates.read');
  return { ...(await listRates(viewer)), today: today() };
}

export default function MinimumPay() {
  const texts = useTexts(minimumPayTexts);
  const { rates, mayWrite, today: now } = useLoaderData<typeof loader>();
  const headings = [texts.validFrom, texts.state, texts.adultRate, texts.youthRate, texts.source];
  return (
    <div className="stack">
      <Receipt texts={minimumPayReceipts} />
      <PageHeading title={texts.title} />
      <p className="measure">{texts.intro}</p>
      {mayWrite && (
        <div>
          <ActionLink to="/satser/ny" size="small">
            {texts.add}
          </ActionLink>
        </div>
      )}
      <ExportLinks dataset="minstesatser" name={texts.caption} />
      <DataTable caption={texts.caption}>
        <Table.Header>
          <Table.Row>
            {headings.map((heading) => (
              <Table.HeaderCell key={heading} scope="col" className={heading === texts.adultRate || heading === texts.youthRate ? 'number' : undefined}>
                {heading}
              </Table.HeaderCell>
            ))}
            {mayWrite && <Table.HeaderCell scope="col">{texts.actions}</Table.HeaderCell>}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rates.map(({ id, validFrom, adultRate, youthRate, source, validNow, mayCorrect }) => (
            <Table.Row key={id}>
              <Table.HeaderCell scope="row">{formatShortDate(validFrom)}</Table.HeaderCell>
              <Table.DataCell>{validNow ? texts.validNow : validFrom > now ? texts.coming : texts.over}</Table.DataCell>
              <Table.DataCell className="number">{formatKroner(adultRate)}</Table.DataCell>
              <Table.DataCell className="number">{formatKroner(youthRate)}</Table.DataCell>
              <Table.DataCell>{source}</Table.DataCell>
              {mayWrite && (
                <Table.DataCell>
                  {mayCorrect && (
                    <Link to={`/satser/${id}/rett`} className="aksel-link" aria-label={texts.correctOf(formatShortDate(validFrom))}>
                      {texts.correct}
                    </Link>
                  )}
                </Table.DataCell>
              )}
            </Table.Row>
          ))}
        </Table.Body>
      </DataTable>
    </div>
  );
}
