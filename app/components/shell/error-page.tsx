import { BodyLong, Heading } from '@navikt/ds-react';
import { isRouteErrorResponse, Link, useRouteError } from '@remix-run/react';
import { useContext } from 'react';
import { errorTexts } from '~/i18n/errors';
import { useTexts } from '~/i18n/texts';
import { ResponseContext } from '~/components/response-context';

/** What is shown instead of a screen: not found (or not yours to know of), or a fault of ours with its number. */
export function ErrorPage() {
  const texts = useTexts(errorTexts);
  const error = useRouteError();
  const { requestId } = useContext(ResponseContext);
  const missing = isRouteErrorResponse(error) && error.status === 404;
  const id = requestId || (typeof document === 'undefined' ? '' : (document.documentElement.dataset.requestId ?? ''));
  return (
    <div className="frame--narrow stack">
      <Heading level="1" size="large">
        {missing ? texts.notFoundTitle : texts.failedTitle}
      </Heading>
      <BodyLong>{missing ? texts.notFoundText : texts.failedText}</BodyLong>
      {!missing && id && <BodyLong suppressHydrationWarning>{texts.errorNumber(id)}</BodyLong>}
      <Link to="/" className="aksel-link">
        {texts.toStart}
      </Link>
    </div>
  );
}
