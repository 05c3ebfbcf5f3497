import { Theme } from '@navikt/ds-react';
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { data } from '@remix-run/node';
import { isRouteErrorResponse, Link, Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from '@remix-run/react';
import { useContext, type ReactNode } from 'react';
import { ErrorPage } from '~/components/shell/error-page';
import { SessionNotice } from '~/components/shell/session-notice';
import { TopBar } from '~/components/shell/top-bar';
import { pageTitle } from '~/components/ui/page-title';
import { commonTexts } from '~/i18n/common';
import { errorTexts } from '~/i18n/errors';
import { LocaleContext, useTexts } from '~/i18n/texts';
import { ResponseContext } from '~/components/response-context';
import { readFrame } from '~/queries/session/read-frame.server';
import styles from '~/styles/app.css?url';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

/** The title of a page that is not found or that failed; each screen has its own. */
export const meta: MetaFunction = ({ error }) => {
  if (!error) return [{ title: commonTexts.nb.portal }];
  const missing = isRouteErrorResponse(error) && error.status === 404;
  return pageTitle(missing ? errorTexts.nb.notFoundTitle : errorTexts.nb.failedTitle);
};

export async function loader(asked: LoaderFunctionArgs) {
  return data(await readFrame(asked), { headers: { 'Cache-Control': 'no-store' } });
}

export const headers = () => ({ 'Cache-Control': 'no-store' });

export function Layout({ children }: { children: ReactNode }) {
  const { nonce, requestId } = useContext(ResponseContext);
  const frame = useRouteLoaderData<typeof loader>('root');
  const texts = useTexts(commonTexts);
  return (
    <html lang="nb" data-request-id={requestId} suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <LocaleContext.Provider value="nb">
          <a href="#innhold" className="skip-link">
            {texts.skipToContent}
          </a>
          <Theme theme="light" asChild>
            <div className="portal">
              <TopBar viewer={frame?.viewer ?? null} />
              <main id="innhold" tabIndex={-1} className="frame">
                {children}
              </main>
              <footer className="footer">
                <div className="footer__row">
                  <Link to="/om-tallene" className="aksel-link">
                    {texts.footerFigures}
                  </Link>
                  {frame?.viewer && (
                    <Link to="/datasett" className="aksel-link">
                      {texts.footerDatasets}
                    </Link>
                  )}
                </div>
              </footer>
              {frame?.viewer && <SessionNotice endsAt={frame.endsAt} />}
            </div>
          </Theme>
        </LocaleContext.Provider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function Portal() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
