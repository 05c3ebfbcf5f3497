import { Link } from '@remix-run/react';
import { OutcomeTable } from '~/components/import/outcome-table';
import { PageHeading } from '~/components/ui/page-heading';
import type { Stored } from '~/domain/import/result';
import { importScreenTexts } from '~/i18n/import-screen';
import { useTexts } from '~/i18n/texts';

/** What the import did. */
export function UploadReceipt({ stored }: { stored: Stored }) {
  const texts = useTexts(importScreenTexts);
  return (
    <div className="stack measure">
      <div role="status">
        <PageHeading title={texts.doneTitle} intro={texts.doneText} />
      </div>
      <OutcomeTable {...stored} />
      <ul className="plain-list row">
        <li>
          <Link to="/kandidater" className="aksel-link">
            {texts.toCandidates}
          </Link>
        </li>
        <li>
          <Link to="/nokkeltall" className="aksel-link">
            {texts.toFigures}
          </Link>
        </li>
      </ul>
    </div>
  );
}
