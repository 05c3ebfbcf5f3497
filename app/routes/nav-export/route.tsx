import { BodyLong, Button, Textarea } from '@navikt/ds-react';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { exportFormats } from '~/domain/nav-export';
import { navExportTexts } from '~/i18n/nav-exports';
import { useTexts } from '~/i18n/texts';
import { exportAsText } from '~/queries/nav-export/export-text';
import { readNavExport } from '~/queries/nav-export/read-nav-export.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { CopyButton } from './copy-button';

export const meta = () => pageTitle(navExportTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'navExports.read');
  const id = requireId(asked.params.id);
  const found = await readNavExport(viewer, id, today());
  return { id, name: found.name, text: exportAsText(found) };
}

export default function NavExport() {
  const texts = useTexts(navExportTexts);
  const { id, name, text } = useLoaderData<typeof loader>();
  const file = `/kandidater/${id}/nav-utskrift/fil`;
  return (
    <div className="frame--narrow stack">
      <PageHeading title={texts.titleOf(name)} intro={texts.intro} />
      <BodyLong>{texts.without}</BodyLong>
      <Textarea label={texts.text} value={text} readOnly minRows={12} />
      <CopyButton text={text} />
      <p className="subtle">{texts.logged}</p>
      <div className="row">
        {exportFormats.map((format) => (
          <Button key={format} as="a" role={undefined} variant="secondary" href={`${file}?format=${format}`} download>
            {texts.download[format]}
          </Button>
        ))}
      </div>
      <Link to={`/kandidater/${id}`} className="aksel-link">
        {texts.back}
      </Link>
    </div>
  );
}
