import { Table } from '@navikt/ds-react';
import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import { DataTable } from '~/components/ui/data-table';
import { StatusTag } from '~/components/ui/status-tag';
import type { CalendarDate } from '~/domain/calendar-date';
import { formatDate, formatPeriod } from '~/i18n/format';
import { misuseTexts } from '~/i18n/misuse-signals';
import { useTexts } from '~/i18n/texts';
import type { loader } from './route';

type Person = NonNullable<SerializeFrom<typeof loader>['signal']['person']>;

interface PersonEvidenceProps {
  id: string;
  person: Person;
  /** The day on which practice reaches its longest, for a signal about its length. */
  endsBy: CalendarDate | null;
  on: CalendarDate;
}

/** The practices and jobs that a signal about a person rests on. */
export function PersonEvidence({ id, person: { name, practices, jobs }, endsBy, on }: PersonEvidenceProps) {
  const texts = useTexts(misuseTexts);
  return (
    <>
      {endsBy && <p>{endsBy > on ? texts.untilLongest(formatDate(endsBy)) : texts.pastLongest(formatDate(endsBy))}</p>}
      <DataTable caption={texts.practicesCaption}>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{texts.practice}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{texts.contract}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{texts.period}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{texts.status}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {practices.map((practice) => (
            <Table.Row key={practice.id}>
              <Table.HeaderCell scope="row">
                <Link to={`/praksis/${practice.id}`} className="aksel-link">
                  {practice.supplierName}
                </Link>
              </Table.HeaderCell>
              <Table.DataCell>{practice.contractName}</Table.DataCell>
              <Table.DataCell>{practice.startedOn && formatPeriod(practice.startedOn, practice.endedOn)}</Table.DataCell>
              <Table.DataCell>
                <StatusTag status={practice.status} />
              </Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </DataTable>
      {jobs.length === 0 && <p>{texts.noJobs}</p>}
      {jobs.length > 0 && (
        <DataTable caption={texts.jobsCaption}>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell scope="col">{texts.job}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{texts.period}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {jobs.map((job) => (
              <Table.Row key={job.id}>
                <Table.HeaderCell scope="row">
                  <Link to={`/arbeid/${job.id}`} className="aksel-link">
                    {job.employer}
                  </Link>
                </Table.HeaderCell>
                <Table.DataCell>{formatPeriod(job.startedOn, job.endedOn)}</Table.DataCell>
              </Table.Row>
            ))}
          </Table.Body>
        </DataTable>
      )}
      <Link to={`/kandidater/${id}`} className="aksel-link">
        {texts.toCandidate(name)}
      </Link>
    </>
  );
}
