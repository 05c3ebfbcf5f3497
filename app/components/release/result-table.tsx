import { SeriesTable } from '~/components/figures/series-table';
import type { Horizon } from '~/domain/figures/definitions';
import type { Thresholds } from '~/domain/release/thresholds';
import type { PublishedResult } from '~/domain/release/published-figures';
import type { ScopeRow } from '~/domain/release/scope-rows';
import { formatNumber, formatShortDate } from '~/i18n/format';
import { TOO_FEW } from '~/i18n/published-results';
import { releaseTexts } from '~/i18n/releases';
import { useTexts } from '~/i18n/texts';
import { ScopeName } from './scope-name';
import { usePublishedShare } from './published-share';

interface ResultTableProps {
  rows: readonly ScopeRow[];
  horizon: Horizon;
  thresholds: Thresholds;
}

/** The results at one horizon, as they are published; for who publishes also why they are not shown exactly. */
export function ResultTable({ rows, horizon, thresholds }: ResultTableProps) {
  const texts = useTexts(releaseTexts);
  const share = usePublishedShare();
  const toldWhy = rows.some(({ told }) => told !== null);
  const columns = [texts.scope, texts.measured, texts.ordinary, texts.subsidised, texts.inJob, texts.measuredBy];
  return (
    <SeriesTable
      caption={texts.results(horizon)}
      columns={toldWhy ? [...columns, texts.why] : columns}
      words={[texts.why]}
      rows={rows.map((row) => {
        const result = row.figures.results[`${horizon}`];
        const cells = [
          <ScopeName key="name" {...row} />,
          ...(result.form === 'none'
            ? ['–', TOO_FEW, TOO_FEW, TOO_FEW, '–']
            : [
                formatNumber(result.cohort),
                ...[share(result, 'ordinary'), share(result, 'subsidised'), share(result, 'inJob')],
                formatShortDate(result.measuredBy),
              ]),
        ];
        return toldWhy ? [...cells, <Why key="why" {...{ row, horizon, thresholds, result }} />] : cells;
      })}
    />
  );
}

function Why({ row: { told, figures }, horizon, thresholds, result }: { row: ScopeRow; horizon: Horizon; thresholds: Thresholds; result: PublishedResult }) {
  const texts = useTexts(releaseTexts);
  if (!told) return texts.ofContracts(figures.contractsShown?.[`${horizon}`] ?? 0);
  const kept = result.form !== 'none' && !told.fresh.includes(horizon);
  return texts.whyOf(told.why[horizon], { ...thresholds, form: result.form, kept });
}
