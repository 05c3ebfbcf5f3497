import { Button } from '@navikt/ds-react';
import { useState, type RefObject } from 'react';
import { today } from '~/domain/calendar-date';
import { chartTexts } from '~/i18n/charts';
import { formatDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { useInBrowser } from './use-in-browser';

interface ChartDownloadProps {
  /** Where the chart is drawn. */
  space: RefObject<HTMLElement | null>;
  title: string;
  shown: string;
  /** What is counted, as of which day. */
  counted: string;
  /** The file's name without its ending. */
  fileName: string;
}

const kinds = ['SVG', 'PNG'] as const;
const KEPT_MS = 60_000;

/** The drawing as a file, made by the browser that drew it: shown only where a browser can. */
export function ChartDownload({ space, title, shown, counted, fileName }: ChartDownloadProps) {
  const texts = useTexts(chartTexts);
  const inBrowser = useInBrowser();
  const [failed, setFailed] = useState(false);
  const download = async (kind: (typeof kinds)[number]) => {
    const { chartFile } = await import('./chart-file');
    const file = await chartFile(space.current, kind, { title, shown, counted, source: texts.source(formatDate(today())) });
    setFailed(file === null);
    if (file) save(file, `${fileName}.${kind.toLowerCase()}`);
  };
  if (!inBrowser) return null;
  return (
    <div className="row export-links">
      <span aria-hidden="true">{texts.downloadChart}:</span>
      {kinds.map((kind) => (
        <Button key={kind} type="button" size="xsmall" variant="tertiary" onClick={() => void download(kind).catch(() => setFailed(true))}>
          <span className="visually-hidden">{texts.downloadChart}: </span>
          {kind}
          <span className="visually-hidden">, {shown}</span>
        </Button>
      ))}
      <span role="status">{failed && texts.noChart}</span>
    </div>
  );
}

function save(file: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Some browsers read it only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
