import { Heading } from '@navikt/ds-react';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { AboutFiles } from '~/components/dataset/about-files';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { datasetTopicTexts } from '~/i18n/dataset-topics';
import { exportTexts } from '~/i18n/exports';
import { useTexts } from '~/i18n/texts';
import { listDatasets } from '~/queries/dataset/list-datasets.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(exportTexts.nb.pageTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked);
  return { topics: listDatasets(viewer) };
}

export default function Datasets() {
  const texts = useTexts(exportTexts);
  const names = useTexts(datasetTopicTexts);
  const { topics } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHeading title={texts.pageTitle} intro={topics.length > 0 ? texts.pageIntro : texts.none} />
      {topics.map(({ topic, datasets }) => (
        <section key={topic} className="stack stack--tight" aria-labelledby={topic}>
          <Heading level="2" size="medium" id={topic}>
            {names[topic]}
          </Heading>
          <ul className="plain-list stack stack--tight">
            {datasets.map(({ key, title, about }) => (
              <li key={key}>
                <Link to={`/datasett/${key}`} className="aksel-link">
                  {title}
                </Link>
                <div className="subtle measure">{about}</div>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {topics.length > 0 && <AboutFiles />}
    </div>
  );
}
