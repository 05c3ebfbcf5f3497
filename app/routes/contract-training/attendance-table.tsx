import { SeriesTable } from '~/components/figures/series-table';
import { reportedDays, type DepartmentTraining } from '~/domain/figures/training-figures';
import { formatNumber } from '~/i18n/format';
import { trainingFigureTexts } from '~/i18n/training-figures';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import { FigureSection } from './figure-section';

/** Reported days by kind and department; only departments in which somebody reported. */
export function AttendanceTable({ departments }: { departments: readonly DepartmentTraining[] }) {
  const texts = useTexts(trainingFigureTexts);
  const words = useTexts(vocabularyTexts).department;
  const rows = departments.filter((part) => reportedDays(part) > 0);
  return (
    <FigureSection
      anchor="oppmote"
      title={texts.attendance}
      meaning={rows.length > 0 ? texts.attendanceMeaning : texts.noAttendance}
      dataset={rows.length > 0 && 'oppmoete-paa-kontrakten'}
    >
      {rows.length > 0 && (
        <SeriesTable
          caption={texts.attendanceCaption}
          columns={[texts.department, texts.reported, texts.present, texts.ill, texts.agreed, texts.notAgreed]}
          rows={rows.map((part) => [
            part.department ? words[part.department] : texts.all,
            formatNumber(reportedDays(part)),
            texts.shareOf(part.present, reportedDays(part)),
            texts.shareOf(part.ill, reportedDays(part)),
            texts.shareOf(part.agreed, reportedDays(part)),
            texts.shareOf(part.notAgreed, reportedDays(part)),
          ])}
        />
      )}
    </FigureSection>
  );
}
