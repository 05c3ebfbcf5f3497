import { Heading } from '@navikt/ds-react';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { AboutFiles } from '~/components/dataset/about-files';
import { FieldTable } from '~/components/dataset/field-table';
import { Facts } from '~/components/ui/facts';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { exportTexts } from '~/i18n/exports';
import { useTexts } from '~/i18n/texts';
import { requireDataset } from '~/queries/dataset/require-dataset.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title ?? exportTexts.nb.pageTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const { key, dataset } = await requireDataset(asked, asked.params.key ?? '');
  return dataset.describe(key);
}

export default function Dataset() {
  const texts = useTexts(exportTexts);
  const { title, about, source, fields } = useLoaderData<typeof loader>();
  const added = [
    { header: texts.asOf, definition: texts.asOfMeaning },
    { header: texts.explainedAt, definition: texts.explainedAtMeaning },
  ];
  return (
    <div className="stack">
      <PageHeading title={texts.aboutOf(title)} />
      <Facts
        facts={[
          { name: texts.rows, value: about },
          { name: texts.source, value: source },
        ]}
      />
      <section className="stack stack--tight" aria-labelledby="feltene">
        <Heading level="2" size="medium" id="feltene">
          {texts.fieldsHeading}
        </Heading>
        <FieldTable fields={fields} />
        <p>{texts.csvColumns}</p>
        <ul className="bullets">
          {added.map(({ header, definition }) => (
            <li key={header}>
              <strong>{header}</strong>: {definition}
            </li>
          ))}
        </ul>
      </section>
      <AboutFiles />
      <Link to="/datasett" className="aksel-link">
        {texts.toAll}
      </Link>
    </div>
  );
}
