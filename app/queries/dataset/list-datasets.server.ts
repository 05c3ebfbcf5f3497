import type { Viewer } from '~/domain/viewer';
import type { DatasetTopic } from '~/i18n/dataset-topics';
import { datasetsByTopic } from './datasets.server';
import { isOnScreensOf } from './require-dataset.server';

interface ListedTopic {
  topic: DatasetTopic;
  datasets: { key: string; title: string; about: string }[];
}

/** The data sets that the viewer's screens have, by what they are about, each with what a row is. */
export function listDatasets(viewer: Viewer): ListedTopic[] {
  const topics = Object.entries(datasetsByTopic) as [DatasetTopic, (typeof datasetsByTopic)[DatasetTopic]][];
  return topics.flatMap(([topic, within]) => {
    const datasets = Object.entries(within).flatMap(([key, dataset]) => {
      if (!isOnScreensOf(viewer, dataset)) return [];
      const { title, about } = dataset.describe(key);
      return [{ key, title, about }];
    });
    return datasets.length > 0 ? [{ topic, datasets }] : [];
  });
}
