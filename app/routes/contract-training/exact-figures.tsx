import { FilterForm } from '~/components/list/filter-form';
import { FilterSelect } from '~/components/list/filter-select';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { isEmpty, type TrainingFigures } from '~/domain/figures/training-figures';
import { formatDate } from '~/i18n/format';
import { trainingFigureTexts } from '~/i18n/training-figures';
import { useTexts } from '~/i18n/texts';
import { AttendanceTable } from './attendance-table';
import { PlacesTable } from './places-table';
import { TrainingTable } from './training-table';

interface ExactFiguresProps {
  name: string;
  figures: TrainingFigures;
  years: readonly number[];
  suppliers: readonly { value: string; label: string }[];
  /** The reader's own organisation, where it sees no other's. */
  onlySupplier: string | null;
}

/** The training figures exactly, for those who follow results and for a supplier about itself. */
export function ExactFigures({ name, figures, years, suppliers, onlySupplier }: ExactFiguresProps) {
  const texts = useTexts(trainingFigureTexts);
  const period = texts.period(formatDate(figures.from), formatDate(figures.to));
  return (
    <>
      <PageHeading title={texts.titleFor(name)} intro={onlySupplier ? `${period} ${texts.onlyOwn(onlySupplier)}` : period} />
      <FilterForm>
        <FilterSelect
          name="periode"
          label={texts.year}
          all={texts.wholeContract}
          choices={years.map((year) => ({ value: String(year), label: String(year) }))}
        />
        {suppliers.length > 1 && (
          <FilterSelect name="leverandor" label={texts.supplier} all={texts.allSuppliers} choices={suppliers} />
        )}
      </FilterForm>
      {isEmpty(figures) ? (
        <EmptyState title={texts.emptyTitle}>{texts.emptyText}</EmptyState>
      ) : (
        <>
          <TrainingTable departments={figures.departments} />
          <AttendanceTable departments={figures.departments} />
          <PlacesTable places={figures.places} />
        </>
      )}
    </>
  );
}
