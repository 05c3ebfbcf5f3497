import { code, date, moment, text, whole } from '~/domain/dataset/field';
import { releaseListDataset } from '~/i18n/datasets/releases';
import { releaseTexts } from '~/i18n/releases';
import { releasesIn } from '../release/list-releases.server';
import { dataset } from './dataset.server';

/** The quarters and what was published of them: a buyer's own, or each buyer's. */
export const releaseList = dataset({
  words: releaseListDataset,
  permission: ['releases.read', 'releases.readOwn'],
  read: async ({ tx, viewer, on }) => {
    const page = await releasesIn(tx, viewer, on);
    const rows =
      page.kind === 'own'
        ? page.releases.map((release) => ({ buyer: viewer.organisationName, periodEnd: release.periodEnd, state: 'published' as const, release, publishBy: null }))
        : page.buyers.flatMap(({ name, quarters }) => quarters.map(({ mayPublish, publishBy, ...quarter }) => ({ ...quarter, buyer: name, publishBy: mayPublish ? publishBy : null })));
    return { rows, total: rows.length };
  },
}).withFields({
  buyer: text((row) => row.buyer),
  periodEnd: date((row) => row.periodEnd),
  state: code(releaseTexts.nb.states, (row) => row.state),
  publishedAt: moment((row) => row.release?.publishedAt ?? null),
  publisher: text((row) => row.release?.publisher || null),
  revision: whole((row) => row.release?.revision ?? null),
  publishBy: date((row) => row.publishBy),
});
