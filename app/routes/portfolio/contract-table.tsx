import { Link } from '@remix-run/react';
import { SeriesTable } from '~/components/figures/series-table';
import { HORIZONS } from '~/domain/figures/definitions';
import { contractStateTexts } from '~/i18n/contract-states';
import { formatNumber } from '~/i18n/format';
import { portfolioTexts } from '~/i18n/portfolio';
import { useTexts } from '~/i18n/texts';
import { useResultText } from './result-text';
import type { PortfolioContract } from './route';
import { Section } from './section';

/** The contracts by name: what was published of each, and how many of its promises are behind. */
export function ContractTable({ contracts }: { contracts: readonly PortfolioContract[] }) {
  const texts = useTexts(portfolioTexts);
  const states = useTexts(contractStateTexts);
  const result = useResultText();
  const results = HORIZONS.map((horizon) => texts.after(horizon));
  return (
    <Section dataset="portefoelje-kontrakter" id="kontrakter" title={texts.contracts} text={`${texts.order} ${texts.inJobMeans}`}>
      <SeriesTable
        caption={texts.contractsCaption}
        columns={[texts.contract, texts.inPractice, texts.hired, ...results, texts.promises]}
        rows={contracts.map(({ id, name, state, mainSupplierName, promises, published }) => [
          <>
            <Link to={`/kontrakter/${id}`} className="aksel-link">
              {name}
            </Link>
            <span className="block subtle">{[mainSupplierName, states[state]].filter(Boolean).join(', ')}</span>
          </>,
          ...(published
            ? [
                inPractice(texts, published.volume),
                formatNumber(published.volume.hired),
                ...HORIZONS.map((horizon) => result(published.results[`${horizon}`])),
              ]
            : [texts.unpublished, '–', '–', '–']),
          <Promises key="promises" {...{ id, name, promises }} />,
        ])}
      />
    </Section>
  );
}

function inPractice(texts: typeof portfolioTexts.nb, { onDate, capacity }: { onDate: number; capacity: number | null }): string {
  return capacity === null ? formatNumber(onDate) : texts.ofCapacity(formatNumber(onDate), formatNumber(capacity));
}

function Promises({ id, name, promises }: Pick<PortfolioContract, 'id' | 'name' | 'promises'>) {
  const texts = useTexts(portfolioTexts);
  const all = Object.values(promises).reduce((sum, count) => sum + count, 0);
  if (all === 0) return texts.noPromises;
  return (
    <Link to={`/kontrakter/${id}/oppfyllelse`} className="aksel-link">
      {texts.behind(promises.behind, all)}
      <span className="visually-hidden">{texts.promisesOf(name)}</span>
    </Link>
  );
}
