import { Heading } from '@navikt/ds-react';
import { useLoaderData } from '@remix-run/react';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { apiDocumentationTexts } from '~/i18n/api-documentation';
import { useTexts } from '~/i18n/texts';
import { environment } from '~/platform/environment.server';
import { readDocumentation } from '~/queries/api/read-documentation';
import { Access } from './access';
import { Contents } from './contents';
import { Endpoint } from './endpoint';
import { Fields } from './fields';
import { Problems } from './problems';

export const meta = () => pageTitle(apiDocumentationTexts.nb.title);

/** The API in words, for everybody, signed in or not: it tells nothing but how to ask. */
export function loader() {
  return { origin: environment().origin, ...readDocumentation() };
}

export default function ApiDocumentation() {
  const texts = useTexts(apiDocumentationTexts);
  const { origin, endpoints, components, problems } = useLoaderData<typeof loader>();
  return (
    <div className="frame--narrow stack">
      <PageHeading title={texts.title} intro={texts.intro} />
      <Contents endpoints={endpoints} components={components} />
      <Access origin={origin} />
      <Heading level="2" size="medium" id="adresser">
        {texts.endpointsTitle}
      </Heading>
      {endpoints.map((endpoint) => (
        <Endpoint key={endpoint.name} endpoint={endpoint} />
      ))}
      <Heading level="2" size="medium" id="felt">
        {texts.fieldsTitle}
      </Heading>
      {components.map((component) => (
        <Fields key={component.name} component={component} />
      ))}
      <Problems problems={problems} />
    </div>
  );
}
