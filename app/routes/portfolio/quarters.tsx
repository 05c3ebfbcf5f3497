import { useSearchParams } from '@remix-run/react';
import { SeriesTable } from '~/components/figures/series-table';
import { FilterForm } from '~/components/list/filter-form';
import { FilterSelect } from '~/components/list/filter-select';
import { HORIZONS } from '~/domain/figures/definitions';
import { formatNumber, formatQuarter } from '~/i18n/format';
import { portfolioTexts } from '~/i18n/portfolio';
import { useTexts } from '~/i18n/texts';
import { useResultText } from './result-text';
import type { PortfolioContract, PortfolioQuarter } from './route';
import { Section } from './section';

interface QuartersProps {
  quarters: readonly PortfolioQuarter[];
  contracts: readonly PortfolioContract[];
}

/** What was published quarter by quarter, the latest first: of all contracts together, or of the one that is chosen. */
export function Quarters({ quarters, contracts }: QuartersProps) {
  const texts = useTexts(portfolioTexts);
  const result = useResultText();
  const [query] = useSearchParams();
  const choices = contracts.map(({ id, name }) => ({ value: id, label: name }));
  const results = HORIZONS.map((horizon) => texts.after(horizon));
  return (
    <Section
      id="kvartaler"
      title={texts.overTime}
      text={query.get('kontrakt') ? texts.overTimeText : `${texts.overTimeText} ${texts.total}`}
      dataset={quarters.length > 0 && 'portefoelje-kvartaler'}
    >
      <FilterForm>
        <FilterSelect name="kontrakt" label={texts.show} all={texts.allContracts} choices={choices} />
      </FilterForm>
      {quarters.length === 0 ? (
        <p>{texts.unpublished}.</p>
      ) : (
        <SeriesTable
          caption={texts.quarterCaption}
          columns={[texts.quarter, texts.inPractice, texts.hired, texts.certificates, ...results]}
          rows={quarters.map(({ periodEnd, volume, results: of }) => [
            <span key="quarter" className="row--nowrap">
              {formatQuarter(periodEnd)}
            </span>,
            ...[volume.onDate, volume.hired, volume.certificates].map(formatNumber),
            ...HORIZONS.map((horizon) => result(of[`${horizon}`])),
          ])}
        />
      )}
    </Section>
  );
}
