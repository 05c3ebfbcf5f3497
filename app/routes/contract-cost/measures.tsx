import { Heading, Table } from '@navikt/ds-react';
import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import { MeasureTag } from '~/components/cost/measure-tag';
import { ExportLinks } from '~/components/list/export-links';
import { ActionLink } from '~/components/ui/action-link';
import { DataTable } from '~/components/ui/data-table';
import { EmptyState } from '~/components/ui/empty-state';
import { commitmentTexts } from '~/i18n/commitments';
import { costMeasureTexts } from '~/i18n/cost-measures';
import { formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import type { loader } from './route';

type Page = SerializeFrom<typeof loader>;
type Measure = Page['measures'][number];

interface MeasuresProps extends Pick<Page, 'measures' | 'promises'> {
  contractId: string;
  mayAdd: boolean;
}

/** What the suppliers do to keep the price, and what they promised of it in numbers. */
export function Measures({ contractId, measures, promises, mayAdd }: MeasuresProps) {
  const texts = useTexts(costMeasureTexts);
  const { promise } = useTexts(commitmentTexts);
  return (
    <section className="stack stack--tight" aria-labelledby="tiltak">
      <Heading level="2" size="medium" id="tiltak">
        {texts.heading}
      </Heading>
      <p className="measure">{texts.intro}</p>
      {mayAdd && (
        <div>
          <ActionLink to={`/kontrakter/${contractId}/kostnad/tiltak/ny`} variant="secondary" size="small">
            {texts.add}
          </ActionLink>
        </div>
      )}
      {measures.length === 0 ? (
        <EmptyState title={texts.none}>{texts.noneText}</EmptyState>
      ) : (
        <>
          <MeasureTable measures={measures} withSupplier={!mayAdd} />
          <ExportLinks dataset="kostnadstiltak" name={texts.caption} also={{ id: contractId }} />
        </>
      )}
      {promises.length > 0 && (
        <>
          <Heading level="3" size="small">
            {texts.promises}
          </Heading>
          <ul>
            {promises.map(({ id, supplierName, ...words }) => (
              <li key={id}>
                {promise(words)} <span className="subtle">({supplierName})</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function MeasureTable({ measures, withSupplier }: { measures: readonly Measure[]; withSupplier: boolean }) {
  const texts = useTexts(costMeasureTexts);
  const headings = [texts.measure, texts.state, texts.part, ...(withSupplier ? [texts.supplier] : []), texts.comments];
  return (
    <DataTable caption={texts.caption}>
      <Table.Header>
        <Table.Row>
          {headings.map((heading) => (
            <Table.HeaderCell key={heading} scope="col" className={heading === texts.comments ? 'number' : undefined}>
              {heading}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {measures.map((measure) => (
          <Table.Row key={measure.id}>
            <Table.HeaderCell scope="row" className="words">
              <Link to={`/kostnadstiltak/${measure.id}`} className="aksel-link">
                {measure.text}
              </Link>
            </Table.HeaderCell>
            <Table.DataCell>
              <MeasureTag state={measure.state} />
              <span className="block subtle">{since(texts, measure)}</span>
              {measure.isLate && <span className="block warning">{texts.late}</span>}
              {measure.isDocumented && <span className="block subtle">{texts.documented}</span>}
            </Table.DataCell>
            <Table.DataCell>{texts.parts[measure.part]}</Table.DataCell>
            {withSupplier && <Table.DataCell>{measure.supplierName}</Table.DataCell>}
            <Table.DataCell className="number">{measure.comments}</Table.DataCell>
          </Table.Row>
        ))}
      </Table.Body>
    </DataTable>
  );
}

function since(texts: (typeof costMeasureTexts)['nb'], { state, plannedFor, inPlaceOn, closedOn }: Measure): string {
  const day = (date: Measure['plannedFor'] | null) => (date ? formatShortDate(date) : '');
  switch (state) {
    case 'planned':
      return texts.plannedFor(day(plannedFor));
    case 'in_place':
      return texts.inPlaceSince(day(inPlaceOn));
    case 'dropped':
      return texts.droppedOn(day(closedOn));
    case 'ended':
      return texts.endedOn(day(closedOn));
  }
}
