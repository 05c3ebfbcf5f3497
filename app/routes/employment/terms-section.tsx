import { Heading, Table } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { ActionLink } from '~/components/ui/action-link';
import { DataTable } from '~/components/ui/data-table';
import type { CalendarDate } from '~/domain/calendar-date';
import type { TermPoint } from '~/domain/term-line';
import { employmentTermTexts } from '~/i18n/employment-terms';
import { formatKroner, formatPercent, formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';

interface TermsSectionProps {
  terms: readonly TermPoint[];
  job: { startedOn: CalendarDate; endedOn: CalendarDate | null };
  /** Pay is the unit's alone; others get no column for it. */
  showsPay: boolean;
  /** Where something new is registered; null for somebody who may not. */
  addTo: string | null;
}

/** How percent and pay went over time, each from its day. */
export function TermsSection({ terms, job, showsPay, addTo }: TermsSectionProps) {
  const texts = useTexts(employmentTermTexts);
  const isOutside = (day: CalendarDate) => day < job.startedOn || (job.endedOn !== null && day > job.endedOn);
  return (
    <section className="stack stack--tight" aria-labelledby="vilkaar">
      <Heading level="2" size="medium" id="vilkaar">
        {showsPay ? texts.title : texts.titleWithoutPay}
      </Heading>
      {showsPay && <p className="subtle">{texts.payNote}</p>}
      <DataTable caption={texts.caption}>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{texts.from}</Table.HeaderCell>
            <Table.HeaderCell scope="col" className="number">
              {texts.percent}
            </Table.HeaderCell>
            {showsPay && (
              <Table.HeaderCell scope="col" className="number">
                {texts.pay}
              </Table.HeaderCell>
            )}
            {addTo && <Table.HeaderCell scope="col">{texts.actions}</Table.HeaderCell>}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {terms.map((point, index) => (
            <Table.Row key={point.from}>
              <Table.HeaderCell scope="row">
                {formatShortDate(point.from)} {isOutside(point.from) && texts.outside}
              </Table.HeaderCell>
              <Table.DataCell className="number">{point.percent ? formatPercent(point.percent.value) : texts.unchanged}</Table.DataCell>
              {showsPay && (
                <Table.DataCell className="number">
                  {point.pay ? formatKroner(point.pay.value) : index === 0 ? texts.noPay : texts.unchanged}
                </Table.DataCell>
              )}
              {addTo && (
                <Table.DataCell>
                  <Mistakes point={point} />
                </Table.DataCell>
              )}
            </Table.Row>
          ))}
        </Table.Body>
      </DataTable>
      {addTo && (
        <div>
          <ActionLink to={addTo} variant="secondary" size="small">
            {texts.add}
          </ActionLink>
        </div>
      )}
    </section>
  );
}

/** What of a day can be taken back; the percent of the first day is the job's own and corrected there. */
function Mistakes({ point: { from, percent, pay } }: { point: TermPoint }) {
  const texts = useTexts(employmentTermTexts);
  const rows = [
    { id: percent?.id, to: `/stillingsprosent/${percent?.id}/feilregistrert`, label: texts.mistakePercent },
    { id: pay?.id, to: `/timelonn/${pay?.id}/feilregistrert`, label: texts.mistakePay },
  ].filter(({ id }) => id);
  return (
    <span className="row">
      {rows.map(({ to, label }) => (
        <Link key={to} to={to} className="aksel-link" aria-label={texts.ofDay(label, formatShortDate(from))}>
          {label}
        </Link>
      ))}
    </span>
  );
}
