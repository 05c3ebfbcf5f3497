import { Link, useSearchParams } from '@remix-run/react';
import { fileFormats, type FileFormat } from '~/domain/dataset/export-name';
import { keptQuery } from '~/domain/list-view';
import { exportTexts } from '~/i18n/exports';
import { useTexts } from '~/i18n/texts';

interface ExportLinksProps {
  /** The data set's name in the address. */
  dataset: string;
  /** What the table is called, for those who hear the links alone. */
  name: string;
  /** What the address of the screen says outside its query, such as which row the table belongs to. */
  also?: Readonly<Record<string, string>>;
  /** What is said before the links where the table does not stand beside them. */
  lead?: string;
  /** The kinds of file; a workbook of several tables is one kind alone, and each of its tables has its own page. */
  formats?: readonly FileFormat[];
}

/** A table's ways out: the whole of it as a file, narrowed and sorted as it stands on the screen, and what its fields mean. */
export function ExportLinks({ dataset, name, also = {}, lead, formats = fileFormats }: ExportLinksProps) {
  const texts = useTexts(exportTexts);
  const [query] = useSearchParams();
  const asked = keptQuery(query);
  asked.delete('side');
  for (const [key, value] of Object.entries(also)) asked.set(key, value);
  const search = asked.size > 0 ? `?${asked}` : '';
  return (
    <p className="row export-links">
      <span aria-hidden="true">{lead ?? texts.download}:</span>
      {formats.map((format) => (
        <a key={format} href={`/eksport/${dataset}.${format}${search}`} download className="aksel-link">
          <span className="visually-hidden">{texts.download}: </span>
          {texts.formats[format]}
          <span className="visually-hidden">, {name}</span>
        </a>
      ))}
      <Link to={formats === fileFormats ? `/datasett/${dataset}` : '/datasett'} className="aksel-link">
        {formats === fileFormats ? texts.about : texts.aboutSeveral}
        <span className="visually-hidden">: {name}</span>
      </Link>
    </p>
  );
}

/** How many rows a table has, and its ways out. */
export function ListHead({ count, ...links }: ExportLinksProps & { count: string }) {
  return (
    <div className="row row--between">
      <p role="status">{count}</p>
      <ExportLinks {...links} />
    </div>
  );
}
