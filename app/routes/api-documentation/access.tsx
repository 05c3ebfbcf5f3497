import { Heading } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { API_SCOPES } from '~/domain/api/api-token';
import { API_ROOT, OPENAPI_PATH } from '~/domain/api/endpoints';
import { API_LIMITS, CALLS_KEPT_DAYS } from '~/domain/api/limits';
import { apiDocumentationTexts } from '~/i18n/api-documentation';
import { useTexts } from '~/i18n/texts';

/** How to get a key, how to use it, and how often. */
export function Access({ origin }: { origin: string }) {
  const texts = useTexts(apiDocumentationTexts);
  const { perToken, perAddress } = API_LIMITS;
  const example = `curl -H 'Authorization: Bearer ppt_…' \\\n  '${origin}${API_ROOT}/contracts/${texts.exampleReference}/figures?asOf=2026-06-30'`;
  return (
    <>
      <section id="tilgang" className="stack stack--tight">
        <Heading level="2" size="medium">
          {texts.access}
        </Heading>
        {texts.accessText.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p>{texts.scopeIntro}</p>
        <ul>
          {API_SCOPES.map((scope) => (
            <li key={scope}>
              <code>{scope}</code> {texts.scopes[scope]}
            </li>
          ))}
        </ul>
      </section>
      <section id="eksempel" className="stack stack--tight">
        <Heading level="2" size="medium">
          {texts.example}
        </Heading>
        <p>{texts.exampleText}</p>
        <pre className="copyable copyable--lines">
          {example}
        </pre>
        <p>
          {texts.documentText}{' '}
          <a href={OPENAPI_PATH} className="aksel-link" download="praksisporten-openapi.json">
            {texts.document}
          </a>
        </p>
        <p>
          {texts.aboutText}{' '}
          <Link to="/om-tallene" className="aksel-link">
            {texts.aboutLink}
          </Link>
          .
        </p>
      </section>
      <section id="grenser" className="stack stack--tight">
        <Heading level="2" size="medium">
          {texts.limits}
        </Heading>
        <p>{texts.limitText(perToken.points, perToken.duration)}</p>
        <p>{texts.failureText(perAddress.points, perAddress.duration / 60)}</p>
        <p>{texts.cacheText}</p>
        <p>{texts.logText(CALLS_KEPT_DAYS)}</p>
        <p>{texts.versionText}</p>
      </section>
    </>
  );
}
