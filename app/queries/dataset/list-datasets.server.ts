import type { Viewer } from '~/domain/viewer';
import { datasetsOf } from './require-dataset.server';

/** The data sets that the viewer's screens have, each with what a row is. */
export function listDatasets(viewer: Viewer): { key: string; title: string; about: string }[] {
  return datasetsOf(viewer).map(({ key, dataset }) => {
    const { title, about } = dataset.describe(key);
    return { key, title, about };
  });
}
