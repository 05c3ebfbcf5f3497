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
  const tables = named(together ?? [file.key]).filter(({ dataset }) => isFor(viewer, dataset));
  if (tables.length === 0) throw notFound();
  return { ...file, viewer, tables };
}

/** One data set for its page; 404 likewise. */
export async function requireDataset(asked: Asked, key: string): Promise<NamedDataset> {
  const viewer = await requireViewer(asked);
  const [found] = named([key]).filter(({ dataset }) => isFor(viewer, dataset));
  if (!found) throw notFound();
  return found;
}

/** The data sets that the viewer's screens have, in the registry's order. */
export function datasetsOf(viewer: Viewer): NamedDataset[] {
  return named(Object.keys(datasets)).filter(({ dataset }) => isFor(viewer, dataset));
}

function named(keys: readonly string[]): NamedDataset[] {
  return keys.flatMap((key) => {
    const found = Object.hasOwn(datasets, key) ? datasets[key] : undefined;
    return found ? { key, dataset: found } : [];
  });
}

function isFor(viewer: Viewer, { permission }: Dataset): boolean {
  return [permission].flat().some((one) => may(viewer, one));
}
