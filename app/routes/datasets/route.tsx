import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { AboutFiles } from '~/components/dataset/about-files';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { exportTexts } from '~/i18n/exports';
import { useTexts } from '~/i18n/texts';
import { listDatasets } from '~/queries/dataset/list-datasets.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(exportTexts.nb.pageTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked);
  return { datasets: listDatasets(viewer) };
}

export default function Datasets() {
  const texts = useTexts(exportTexts);
  const { datasets } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHeading title={texts.pageTitle} intro={datasets.length > 0 ? texts.pageIntro : texts.none} />
      <ul className="plain-list stack stack--tight">
        {datasets.map(({ key, title, about }) => (
          <li key={key}>
            <Link to={`/datasett/${key}`} className="aksel-link">
              {title}
            </Link>
            <div className="subtle">{about}</div>
          </li>
        ))}
      </ul>
      {datasets.length > 0 && <AboutFiles />}
    </div>
  );
}
