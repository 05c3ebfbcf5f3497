import { Heading, Table } from '@navikt/ds-react';
import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import { ListHead } from '~/components/list/export-links';
import { Paging } from '~/components/list/paging';
import { SortableHeader } from '~/components/list/sortable-header';
import { DataTable } from '~/components/ui/data-table';
import { StatusTag } from '~/components/ui/status-tag';
import { dateInOslo } from '~/domain/calendar-date';
import { formatShortDate } from '~/i18n/format';
import { placementTexts } from '~/i18n/placements';
import { requestTexts } from '~/i18n/requests';
import { useTexts } from '~/i18n/texts';
import type { loader } from './route';

type Loaded = SerializeFrom<typeof loader>;

interface AnsweredRequestsProps {
  requests: Loaded['answered'];
  total: number;
  view: Loaded['view'];
}

/** What has been answered before, and how it went on. */
export function AnsweredRequests({ requests, total, view }: AnsweredRequestsProps) {
  const texts = useTexts(requestTexts);
  return (
    <section className="stack stack--tight" aria-labelledby="besvarte">
      <Heading level="2" size="medium" id="besvarte">
        {texts.answeredHeading}
      </Heading>
      {total === 0 && <p>{view.search ? texts.noHits : texts.noneAnswered}</p>}
      {total > 0 && <AnsweredTable requests={requests} total={total} view={view} />}
    </section>
  );
}

function AnsweredTable({ requests, total, view }: AnsweredRequestsProps) {
  const texts = useTexts(requestTexts);
  const { open, notShared } = useTexts(placementTexts);
  const day = (moment: string) => formatShortDate(dateInOslo(new Date(moment)));
  return (
    <>
      <ListHead count={texts.answeredCount(total)} dataset="besvarte-foresporsler" name={texts.caption} />
      <DataTable caption={texts.caption}>
        <Table.Header>
          <Table.Row>
            <SortableHeader column="navn" label={texts.candidate} {...view} />
            <SortableHeader column="referanse" label={texts.reference} {...view} />
            <SortableHeader column="forespurt" label={texts.askedOn} {...view} />
            <Table.HeaderCell scope="col">{texts.answer}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{texts.statusNow}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {requests.map(({ id, reference, person, requestedAt, answeredAt, saidYes, status }) => (
            <Table.Row key={id}>
              <Table.HeaderCell scope="row">
                <Link to={`/praksis/${id}`} className="aksel-link">
                  {person ? `${person.lastName}, ${person.firstName}` : open(reference)}
                </Link>
                {!person && <div className="subtle">{notShared}</div>}
              </Table.HeaderCell>
              <Table.DataCell>{reference}</Table.DataCell>
              <Table.DataCell>{day(requestedAt)}</Table.DataCell>
              <Table.DataCell>
                {saidYes ? texts.yes : texts.no}
                {answeredAt && ` ${day(answeredAt)}`}
              </Table.DataCell>
              <Table.DataCell>
                <StatusTag status={status} />
              </Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </DataTable>
      <Paging total={total} page={view.page} />
    </>
  );
}
