import { Table } from '@navikt/ds-react';
import type { ReactNode } from 'react';

/** A table that scrolls sideways by itself on a narrow screen, reachable by keyboard, with its caption read out. */
export function DataTable({ caption, children, size = 'small' }: { caption: string; children: ReactNode; size?: 'small' | 'medium' }) {
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <Table size={size}>
        <caption className="visually-hidden">{caption}</caption>
        {children}
      </Table>
    </div>
  );
}
