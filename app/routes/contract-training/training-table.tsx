import { SeriesTable } from '~/components/figures/series-table';
import type { DepartmentTraining } from '~/domain/figures/training-figures';
import { formatNumber } from '~/i18n/format';
import { trainingFigureTexts } from '~/i18n/training-figures';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import { FigureSection } from './figure-section';

/** Modules, hours and certificates by department, the whole last. */
export function TrainingTable({ departments }: { departments: readonly DepartmentTraining[] }) {
  const texts = useTexts(trainingFigureTexts);
  const words = useTexts(vocabularyTexts).department;
  return (
    <FigureSection anchor="opplaering" title={texts.training} dataset="opplaering-paa-kontrakten">
      <SeriesTable
        caption={texts.trainingCaption}
        columns={[texts.department, texts.modules, texts.hours, texts.certificates, texts.completed, texts.withCertificate]}
        rows={departments.map(({ department, modules, hours, certificates, completed, completedWithCertificate }) => [
          department ? words[department] : texts.all,
          formatNumber(modules),
          formatNumber(hours),
          formatNumber(certificates),
          formatNumber(completed),
          texts.shareOf(completedWithCertificate, completed),
        ])}
      />
    </FigureSection>
  );
}
