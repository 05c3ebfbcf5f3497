/** What the import screen takes in one sending. A portal of 100,000 placements goes in as a zip or workbook. */
export const UPLOAD_LIMITS = {
  /** Of all that is sent, in megabytes. */
  megabytes: 20,
  files: 20,
  unpackedMegabytes: 120,
  /** Rows times columns of all sheets. */
  cells: 4_000_000,
} as const;

export const MEGABYTE = 1_000_000;

export type UploadRefusal =
  | 'upload_no_file'
  | 'upload_too_large'
  | 'upload_too_many_files'
  | 'upload_unpacks_too_large'
  | 'upload_too_many_cells'
  | 'upload_not_readable'
  | 'upload_wrong_kind';
