import { Heading } from '@navikt/ds-react';
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { chartTexts } from '~/i18n/charts';
import { useTexts } from '~/i18n/texts';

interface ChartFigureProps {
  /** What the chart says, as a sentence. */
  message: string;
  /** What is shown: the quantity and its unit. */
  shown: string;
  /** Read out in place of the drawing. */
  description: string;
  /** Null where there is nothing to draw. */
  chart: ReactNode;
  /** The same numbers as a table; always in the HTML. */
  table: ReactNode;
  note?: ReactNode;
}

/** A chart with its two titles and its table. The drawing comes when the browser has fetched it, into a space kept free. */
export function ChartFigure({ message, shown, description, chart, table, note }: ChartFigureProps) {
  const texts = useTexts(chartTexts);
  const [inBrowser, setInBrowser] = useState(false);
  useEffect(() => setInBrowser(true), []);
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
          <div className="chart__space" role="img" aria-label={description}>
            {inBrowser && <Suspense fallback={null}>{chart}</Suspense>}
          </div>
          <noscript>
            <p className="subtle">{texts.needsScript}</p>
          </noscript>
          <details>
            <summary>{texts.showTable}</summary>
            {table}
          </details>
        </>
      )}
      {note && <div className="subtle">{note}</div>}
    </figure>
  );
}
