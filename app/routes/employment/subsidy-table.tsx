import { Table } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { DataTable } from '~/components/ui/data-table';
import type { CalendarDate } from '~/domain/calendar-date';
import type { PeriodAction, SubsidyKind } from '~/domain/employment';
import { employmentTexts } from '~/i18n/employments';
import { formatPercent, formatPeriod } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';

export interface ShownSubsidy {
  id: string;
  from: CalendarDate;
  to: CalendarDate;
  percent: number | null;
  kind: SubsidyKind | null;
  reducedWorkCapacity: boolean;
  /** Name and organisation; null for what was imported. */
  registeredBy: string | null;
}

interface SubsidyTableProps {
  subsidies: readonly ShownSubsidy[];
  actions: readonly PeriodAction[];
}

/** A job's wage subsidies, each with what can be done with it. */
export function SubsidyTable({ subsidies, actions }: SubsidyTableProps) {
  const texts = useTexts(employmentTexts);
  const words = useTexts(vocabularyTexts);
  const act = { edit: ['endre', texts.changeSubsidy], void: ['feilregistrert', texts.mistakeSubsidy] } as const;
  return (
    <DataTable caption={texts.subsidiesCaption}>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{texts.period}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{texts.subsidyKindShort}</Table.HeaderCell>
          <Table.HeaderCell scope="col" className="number">
            {texts.shareOfWage}
          </Table.HeaderCell>
          <Table.HeaderCell scope="col">{texts.registeredBy}</Table.HeaderCell>
          {actions.length > 0 && <Table.HeaderCell scope="col">{texts.actions}</Table.HeaderCell>}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {subsidies.map(({ id, from, to, percent, kind, reducedWorkCapacity, registeredBy }) => (
          <Table.Row key={id}>
            <Table.HeaderCell scope="row">{formatPeriod(from, to)}</Table.HeaderCell>
            <Table.DataCell>
              {kind ? words.subsidyKind[kind] : texts.kindUnknown}
              {reducedWorkCapacity && `, ${texts.withReducedCapacity}`}
            </Table.DataCell>
            <Table.DataCell className="number">
              {percent === null ? texts.percentUnknown : formatPercent(percent)}
            </Table.DataCell>
            <Table.DataCell>{registeredBy ?? texts.registeredByNobody}</Table.DataCell>
            {actions.length > 0 && (
              <Table.DataCell>
                <span className="row">
                  {actions.map((action) => (
                    <Link
                      key={action}
                      to={`/lonnstilskudd/${id}/${act[action][0]}`}
                      className="aksel-link"
                      aria-label={texts.ofPeriod(act[action][1], formatPeriod(from, to))}
                    >
                      {act[action][1]}
                    </Link>
                  ))}
                </span>
              </Table.DataCell>
            )}
          </Table.Row>
        ))}
      </Table.Body>
    </DataTable>
  );
}
