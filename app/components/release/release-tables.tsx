import { Heading } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { SeriesTable } from '~/components/figures/series-table';
import { ExportLinks } from '~/components/list/export-links';
import type { CalendarDate } from '~/domain/calendar-date';
import { HORIZONS } from '~/domain/figures/definitions';
import type { Thresholds } from '~/domain/release/thresholds';
import type { ScopeRow } from '~/domain/release/scope-rows';
import { formatDate, formatNumber, formatShortDate } from '~/i18n/format';
import { TOO_FEW } from '~/i18n/published-results';
import { releaseTexts } from '~/i18n/releases';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import { ResultTable } from './result-table';
import { ScopeName } from './scope-name';

interface ReleaseTablesProps {
  rows: readonly ScopeRow[];
  periodEnd: CalendarDate;
  thresholds: Thresholds;
  /** The release, whose tables can be taken out as files; nothing before it is published. */
  releaseId?: string;
}

/** Everything that a release says, scope by scope; for who publishes also why something is coarsened or kept. */
export function ReleaseTables({ rows, periodEnd, thresholds, releaseId }: ReleaseTablesProps) {
  const texts = useTexts(releaseTexts);
  return (
    <>
      <Part title={texts.volume} dataset="publisert-omfang" releaseId={releaseId} text={`${texts.volumeText(formatDate(periodEnd))} ${texts.volumeTotal}`}>
        <SeriesTable
          caption={texts.volume}
          columns={[texts.scope, texts.onDate, texts.duringPeriod, texts.started, texts.ended, texts.capacity, texts.hired, texts.certificates]}
          rows={rows.map((row) => {
            const { onDate, duringPeriod, started, ended, capacity, hired, certificates } = row.figures.volume;
            const counts = [onDate, duringPeriod, started, ended, capacity, hired, certificates];
            return [<ScopeName key="name" {...row} />, ...counts.map((count) => (count === null ? '–' : formatNumber(count)))];
          })}
        />
      </Part>
      {HORIZONS.map((horizon) => (
        <Part key={horizon} title={texts.results(horizon)} dataset="publiserte-resultater" releaseId={releaseId} text={texts.resultsText}>
          <ResultTable rows={rows} horizon={horizon} thresholds={thresholds} />
        </Part>
      ))}
      <Training {...{ rows, releaseId }} />
      <Departments {...{ rows, releaseId }} />
    </>
  );
}

interface TablePartProps {
  rows: readonly ScopeRow[];
  releaseId: string | undefined;
}

function Training({ rows, releaseId }: TablePartProps) {
  const texts = useTexts(releaseTexts);
  const trained = rows.flatMap((row) => (row.figures.training ? [{ ...row, training: row.figures.training }] : []));
  if (trained.length === 0) return null;
  return (
    <Part title={texts.training} dataset="publisert-opplaering" releaseId={releaseId}>
      <SeriesTable
        caption={texts.training}
        columns={[texts.scope, texts.modules, texts.hours, texts.countedBy]}
        rows={trained.map(({ training, ...row }) => {
          const name = <ScopeName key="name" {...row} />;
          if (training.form === 'none') return [name, TOO_FEW, TOO_FEW, '–'];
          return [name, formatNumber(training.modules), formatNumber(training.hours), formatShortDate(training.countedBy)];
        })}
      />
    </Part>
  );
}

function Departments({ rows, releaseId }: TablePartProps) {
  const texts = useTexts(releaseTexts);
  const words: Readonly<Record<string, string>> = useTexts(vocabularyTexts).department;
  const parts = rows.flatMap((row) => (row.figures.departments ?? []).map((part) => ({ ...row, ...part })));
  if (parts.length === 0) return null;
  return (
    <Part title={texts.departments} dataset="publiserte-avdelinger" releaseId={releaseId}>
      <SeriesTable
        caption={texts.departments}
        columns={[texts.scope, texts.department, texts.people]}
        words={[texts.department]}
        rows={parts.map((part) => [<ScopeName key="name" {...part} />, words[part.department] ?? part.department, formatNumber(part.onDate)])}
      />
    </Part>
  );
}

interface PartProps {
  title: string;
  text?: string;
  /** Its table as a data set. */
  dataset: string;
  releaseId: string | undefined;
  children: ReactNode;
}

function Part({ title, text, dataset, releaseId, children }: PartProps) {
  return (
    <section className="stack stack--tight">
      <Heading level="2" size="medium">
        {title}
      </Heading>
      {text && <p className="measure">{text}</p>}
      {children}
      {releaseId && <ExportLinks dataset={dataset} name={title} also={{ id: releaseId }} />}
    </section>
  );
}
