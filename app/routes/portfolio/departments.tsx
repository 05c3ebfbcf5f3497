import { SeriesTable } from '~/components/figures/series-table';
import type { CalendarDate } from '~/domain/calendar-date';
import { formatDate, formatNumber } from '~/i18n/format';
import { portfolioTexts } from '~/i18n/portfolio';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import type { PortfolioDepartment } from './route';
import { Section } from './section';

interface DepartmentsProps {
  departments: readonly PortfolioDepartment[];
  on: CalendarDate;
}

/** How many were in practice in each department, a column a contract. */
export function Departments({ departments, on }: DepartmentsProps) {
  const texts = useTexts(portfolioTexts);
  const words: Readonly<Record<string, string>> = useTexts(vocabularyTexts).department;
  const contracts = [...new Map(departments.map(({ contractId, contractName }) => [contractId, contractName]))];
  const kinds = [...new Set(departments.map(({ department }) => department))];
  const count = (kind: string, contract: string) =>
    departments.find(({ department, contractId }) => department === kind && contractId === contract)?.onDate ?? 0;
  return (
    <Section dataset="portefoelje-avdelinger" id="avdelinger" title={texts.byDepartment} text={texts.byDepartmentText(formatDate(on))}>
      <SeriesTable
        caption={texts.byDepartment}
        columns={[texts.department, ...contracts.map(([, name]) => name)]}
        rows={kinds.map((kind) => [words[kind] ?? kind, ...contracts.map(([id]) => formatNumber(count(kind, id)))])}
      />
    </Section>
  );
}
