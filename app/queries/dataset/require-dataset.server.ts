import type { FileFormat } from '~/domain/dataset/export-name';
import type { Viewer } from '~/domain/viewer';
import { may } from '~/policies/permissions';
import { notFound, requireViewer, type Asked } from '../session/require-viewer.server';
import type { Dataset } from './dataset.server';
import { datasets, workbooks } from './datasets.server';

export interface NamedDataset {
  key: string;
  dataset: Dataset;
}

/** What a file's name asks for. */
export interface NamedFile {
  key: string;
  format: FileFormat;
}

/** Who asks for a file, and the tables in it; 404 where there is none, or it stands on no screen of the viewer's. */
export async function requireFile(asked: Asked, file: NamedFile | null): Promise<NamedFile & { viewer: Viewer; tables: NamedDataset[] }> {
  const viewer = await requireViewer(asked);
  if (!file) throw notFound();
  const together = file.format === 'xlsx' && Object.hasOwn(workbooks, file.key) ? workbooks[file.key] : undefined;
  const tables = named(together ?? [file.key]).filter(({ dataset }) => isOnScreensOf(viewer, dataset));
  if (tables.length === 0) throw notFound();
  return { ...file, viewer, tables };
}

/** One data set for its page; 404 likewise. */
export async function requireDataset(asked: Asked, key: string): Promise<NamedDataset> {
  const viewer = await requireViewer(asked);
  const [found] = named([key]).filter(({ dataset }) => isOnScreensOf(viewer, dataset));
  if (!found) throw notFound();
  return found;
}

function named(keys: readonly string[]): NamedDataset[] {
  return keys.flatMap((key) => {
    const found = Object.hasOwn(datasets, key) ? datasets[key] : undefined;
    return found ? { key, dataset: found } : [];
  });
}

/** Whether a screen of the viewer's has the table. */
export function isOnScreensOf(viewer: Viewer, { permission }: Dataset): boolean {
  return [permission].flat().some((one) => may(viewer, one));
}
