import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ExportLinks } from '~/components/list/export-links';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { releaseTexts } from '~/i18n/releases';
import { useTexts } from '~/i18n/texts';
import { listReleases } from '~/queries/release/list-releases.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { BuyersQuarters } from './buyers-quarters';
import { OwnReleases } from './own-releases';

export const meta = () => pageTitle(releaseTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, ['releases.read', 'releases.readOwn']);
  return listReleases(viewer, today());
}

export default function Releases() {
  const texts = useTexts(releaseTexts);
  const page = useLoaderData<typeof loader>();
  const any = page.kind === 'own' ? page.releases.length > 0 : page.buyers.some(({ quarters }) => quarters.length > 0);
  return (
    <div className="stack">
      <PageHeading title={texts.title} intro={page.kind === 'own' ? texts.introOwn : texts.introAll} />
      {page.kind === 'own' ? <OwnReleases releases={page.releases} /> : <BuyersQuarters buyers={page.buyers} />}
      {any && <ExportLinks dataset="publiseringer" name={texts.title} />}
    </div>
  );
}
