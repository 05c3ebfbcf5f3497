import { BodyLong, Loader } from '@navikt/ds-react';
import { Link, useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';
import { PageHeading } from '~/components/ui/page-heading';
import { SHEETS, type SheetId } from '~/domain/import/sheets';
import { importScreenTexts } from '~/i18n/import-screen';
import { useTexts } from '~/i18n/texts';

const EVERY_MS = 2000;

/** The portal is at it: the page asks again by itself, with and without scripts. */
export function Working({ workingOn }: { workingOn: SheetId | null }) {
  const texts = useTexts(importScreenTexts);
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== 'idle') return undefined;
    const timer = setTimeout(revalidate, EVERY_MS);
    return () => clearTimeout(timer);
  }, [revalidate, state]);
  return (
    <div className="stack measure">
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <PageHeading title={texts.working} />
      <div role="status" className="row">
        <Loader aria-hidden />
        <BodyLong>
          {workingOn && `${texts.workingOn(SHEETS[workingOn].name)} `}
          {texts.workingText}
        </BodyLong>
      </div>
      <p>
        <Link to="" className="aksel-link">
          {texts.refresh}
        </Link>
      </p>
    </div>
  );
}
