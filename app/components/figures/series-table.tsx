import type { ReactNode } from 'react';

interface SeriesTableProps {
  caption: string;
  columns: readonly string[];
  /** Those of the columns that hold words, and are read from the left. */
  words?: readonly string[];
  /** The first cell of each row is its heading, the others are numbers unless their column holds words. */
  rows: readonly (readonly ReactNode[])[];
}

/** The numbers of a chart. Plain HTML in the design system's look, because such a table can be long. */
export function SeriesTable({ caption, columns, words = [], rows }: SeriesTableProps) {
  const isNumber = (place: number) => place > 0 && !words.includes(columns[place] ?? '');
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="aksel-table aksel-table--small">
        <caption className="visually-hidden">{caption}</caption>
        <thead className="aksel-table__header">
          <tr className="aksel-table__row">
            {columns.map((column, place) => (
              <th key={column} scope="col" className={`aksel-table__header-cell${isNumber(place) ? ' number' : ''}`}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="aksel-table__body">
          {rows.map(([heading, ...numbers], line) => (
            <tr key={line} className="aksel-table__row">
              <th scope="row" className="aksel-table__header-cell">
                {heading}
              </th>
              {numbers.map((number, place) => (
                <td key={place} className={`aksel-table__data-cell${isNumber(place + 1) ? ' number' : ''}`}>
                  {number}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
