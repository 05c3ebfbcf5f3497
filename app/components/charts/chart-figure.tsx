import { Heading } from '@navikt/ds-react';
import { Suspense, useRef, type ReactNode } from 'react';
import { ExportLinks } from '~/components/list/export-links';
import { chartTexts } from '~/i18n/charts';
import { useTexts } from '~/i18n/texts';
import { ChartDownload } from './chart-download';
import { useInBrowser } from './use-in-browser';

interface ChartFigureProps {
  /** What the chart says, as a sentence. */
  message: string;
  /** What is shown: the quantity and its unit. */
  shown: string;
  /** What is counted, as of which day: a file of the drawing says it, too. */
  counted: string;
  /** Read out in place of the drawing. */
  description: string;
  /** Null where there is nothing to draw. */
  chart: ReactNode;
  /** The same numbers as a table; always in the HTML. */
  table: ReactNode;
  note?: ReactNode;
  /** The numbers as a data set that can be taken out as a file. */
  dataset: string;
  /** What the address of the screen says outside its query. */
  also?: Readonly<Record<string, string>>;
}

/** A chart with its two titles and its table. The drawing comes when the browser has fetched it, into a space kept free. */
export function ChartFigure({ message, shown, counted, description, chart, table, note, dataset, also }: ChartFigureProps) {
  const texts = useTexts(chartTexts);
  const space = useRef<HTMLDivElement>(null);
  const inBrowser = useInBrowser();
  return (
    <figure className="chart panel">
      <figcaption>
        <Heading level="3" size="small">
          {message}
        </Heading>
        <p className="chart__shown">{shown}</p>
      </figcaption>
      {chart && (
        <>
          <div ref={space} className="chart__space" role="img" aria-label={description}>
            {inBrowser && <Suspense fallback={null}>{chart}</Suspense>}
          </div>
          <noscript>
            <p className="subtle">{texts.needsScript}</p>
          </noscript>
          <details>
            <summary>{texts.showTable}</summary>
            {table}
          </details>
          <div className="row row--between">
            <ExportLinks dataset={dataset} name={shown} also={also ?? {}} />
            <ChartDownload space={space} title={message} shown={shown} counted={counted} fileName={dataset} />
          </div>
        </>
      )}
      {note && <div className="subtle">{note}</div>}
    </figure>
  );
}
