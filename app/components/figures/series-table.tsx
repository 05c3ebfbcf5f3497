import type { ReactNode } from 'react';

interface SeriesTableProps {
  caption: string;
  columns: readonly string[];
  /** The first cell of each row is its heading, the others are numbers. */
  rows: readonly (readonly ReactNode[])[];
}

/** The numbers of a chart. Plain HTML in the design system's look, because such a table can be long. */
export function SeriesTable({ caption, columns, rows }: SeriesTableProps) {
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="aksel-table aksel-table--small">
        <caption className="visually-hidden">{caption}</caption>
        <thead className="aksel-table__header">
          <tr className="aksel-table__row">
            {columns.map((column, place) => (
              <th key={column} scope="col" className={`aksel-table__header-cell${place > 0 ? ' number' : ''}`}>
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
                <td key={place} className="aksel-table__data-cell number">
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
