import { moment, text, whole } from '~/domain/dataset/field';
import { thresholdsDataset } from '~/i18n/datasets/administration';
import { thresholdsIn } from '../release/read-thresholds.server';
import { dataset } from './dataset.server';

/** How the limits of what buyers see were changed. */
export const thresholdChanges = dataset({
  words: thresholdsDataset,
  permission: 'thresholds.change',
  read: async ({ tx }) => {
    const { changes } = await thresholdsIn(tx);
    return { rows: changes, total: changes.length };
  },
}).withFields({
  changedAt: moment((row) => row.changedAt),
  changedBy: text((row) => row.changedBy),
  minimumCohort: whole((row) => row.minimumCohort),
  minimumCell: whole((row) => row.minimumCell),
  minimumGrowth: whole((row) => row.minimumGrowth),
  reason: text((row) => row.reason),
});
