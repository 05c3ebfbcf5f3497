import type { Fault } from './fault';
import type { SheetId } from './sheets';

export interface Counts {
  new: number;
  changed: number;
  unchanged: number;
}

export type NoticeCode =
  | 'unit_created' | 'subcontractor_added' | 'main_supplier_changed' | 'voided_left_alone' | 'withdrawn_left_alone'
  | 'organisations_left_alone';

/** Something that the import did, or left, beyond what the files say: about whom or what, and with what. */
export interface Notice {
  code: NoticeCode;
  subject: string;
  object: string;
}

export interface Stored {
  counts: Record<SheetId, Counts>;
  notices: Notice[];
}

export type ImportResult = { faults: Fault[] } | Stored;
