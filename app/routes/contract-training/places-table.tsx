import { SeriesTable } from '~/components/figures/series-table';
import { departments, type FigureDepartment, type MonthPlaces } from '~/domain/figures/training-figures';
import { formatMonth } from '~/i18n/format';
import { trainingFigureTexts } from '~/i18n/training-figures';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import { FigureSection } from './figure-section';

/** Places in use of those offered, month by month, the latest first; a column for each department with places. */
export function PlacesTable({ places }: { places: readonly MonthPlaces[] }) {
  const texts = useTexts(trainingFigureTexts);
  const words = useTexts(vocabularyTexts).department;
  const shown = departments.filter((department) => places.some((place) => place.department === department));
  const months = [...new Set(places.map(({ month }) => month))].toReversed();
  const cell = (month: string, department: FigureDepartment | null) => {
    const found = places.find((place) => place.month === month && place.department === department);
    return texts.usedOf(found?.used ?? 0, found?.offered ?? 0);
  };
  return (
    <FigureSection
      anchor="plasser"
      title={texts.places}
      meaning={months.length > 0 ? texts.placesMeaning : texts.noPlaces}
      dataset={months.length > 0 && 'plasser-per-maaned'}
    >
      {months.length > 0 && (
        <SeriesTable
          caption={texts.placesCaption}
          columns={[texts.month, texts.all, ...shown.map((department) => words[department])]}
          rows={months.map((month) => [formatMonth(month), cell(month, null), ...shown.map((department) => cell(month, department))])}
        />
      )}
    </FigureSection>
  );
}
