import { BodyLong } from '@navikt/ds-react';
import { FormErrors } from '~/components/form/form-page';
import { OutcomeTable } from '~/components/import/outcome-table';
import { PageHeading } from '~/components/ui/page-heading';
import type { Stored } from '~/domain/import/result';
import { formatMoment } from '~/i18n/format';
import { importScreenTexts } from '~/i18n/import-screen';
import { useTexts } from '~/i18n/texts';
import { RunForm } from './run-form';

interface PreviewProps {
  upload: { id: string; version: number; sentAt: string; sentBy: string; corrected: number };
  stored: Stored;
  requestId: string;
  answer: { error?: Record<string, string[] | null> | null } | undefined;
}

/** What will happen, before it does. */
export function Preview({ upload, stored, requestId, answer }: PreviewProps) {
  const texts = useTexts(importScreenTexts);
  const codes = Object.values(answer?.error ?? {}).flatMap((found) => found ?? []);
  const changes = Object.values(stored.counts).some((row) => row.new + row.changed > 0);
  return (
    <div className="stack measure">
      <FormErrors
        form={{ id: 'importer', status: codes.length > 0 ? 'error' : undefined, allErrors: { '': codes } }}
        labels={{}}
        title={texts.readyTitle}
      />
      <PageHeading title={texts.readyTitle} intro={changes ? texts.readyText : texts.nothingNew} />
      <BodyLong className="subtle">
        {texts.sent(formatMoment(upload.sentAt), upload.sentBy)} {upload.corrected > 0 && texts.corrected(upload.corrected)}
      </BodyLong>
      <OutcomeTable {...stored} planned />
      <RunForm upload={upload} requestId={requestId} work="import" />
    </div>
  );
}
