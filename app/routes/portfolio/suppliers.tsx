import { SeriesTable } from '~/components/figures/series-table';
import { formatNumber } from '~/i18n/format';
import { portfolioTexts } from '~/i18n/portfolio';
import { useTexts } from '~/i18n/texts';
import type { PortfolioSupplier } from './route';
import { Section } from './section';

/** How much each supplier has given on each contract, by name: volume alone. */
export function Suppliers({ suppliers }: { suppliers: readonly PortfolioSupplier[] }) {
  const texts = useTexts(portfolioTexts);
  return (
    <Section dataset="portefoelje-leverandoerer" id="leverandorer" title={texts.bySupplier} text={texts.bySupplierText}>
      <SeriesTable
        caption={texts.bySupplier}
        columns={[texts.supplier, texts.inPractice, texts.started, texts.ended, texts.hired, texts.certificates]}
        rows={suppliers.map(({ supplierName, contractName, volume: { onDate, started, ended, hired, certificates } }) => [
          <>
            {supplierName}
            <span className="block subtle">{contractName}</span>
          </>,
          ...[onDate, started, ended, hired, certificates].map(formatNumber),
        ])}
      />
    </Section>
  );
}
