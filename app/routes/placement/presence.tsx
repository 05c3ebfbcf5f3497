import { Heading, Table } from '@navikt/ds-react';
import { DataTable } from '~/components/ui/data-table';
import type { CalendarDate } from '~/domain/calendar-date';
import { commonTexts } from '~/i18n/common';
import { formatShortDate } from '~/i18n/format';
import { placementTexts } from '~/i18n/placements';
import { useTexts } from '~/i18n/texts';

const SHOWN = 8;

interface Week {
  weekStartsOn: CalendarDate;
  present: boolean;
  note: string | null;
}

/** What the mentor has said, week by week: the newest weeks, and the rest behind a click. */
export function Presence({ presence }: { presence: { reported: number; present: number; weeks: readonly Week[] } }) {
  const texts = useTexts(placementTexts);
  const { reported, present, weeks } = presence;
  const earlier = weeks.slice(SHOWN);
  return (
    <section className="stack stack--tight" aria-labelledby="oppmote">
      <Heading level="2" size="small" id="oppmote">
        {texts.presenceHeading}
      </Heading>
      <p>{reported === 0 ? texts.noPresence : texts.presenceCount(present, reported)}</p>
      {weeks.length > 0 && <Weeks caption={texts.presenceHeading} weeks={weeks.slice(0, SHOWN)} />}
      {earlier.length > 0 && (
        <details>
          <summary>{texts.earlierWeeks(earlier.length)}</summary>
          <Weeks caption={texts.earlierWeeks(earlier.length)} weeks={earlier} />
        </details>
      )}
    </section>
  );
}

function Weeks({ caption, weeks }: { caption: string; weeks: readonly Week[] }) {
  const texts = useTexts(placementTexts);
  const { yes, no } = useTexts(commonTexts);
  return (
    <DataTable caption={caption}>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{texts.week}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{texts.was}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{texts.note}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {weeks.map((week) => (
          <Table.Row key={week.weekStartsOn}>
            <Table.HeaderCell scope="row">{formatShortDate(week.weekStartsOn)}</Table.HeaderCell>
            <Table.DataCell>{week.present ? yes : no}</Table.DataCell>
            <Table.DataCell>{week.note ?? '–'}</Table.DataCell>
          </Table.Row>
        ))}
      </Table.Body>
    </DataTable>
  );
}
