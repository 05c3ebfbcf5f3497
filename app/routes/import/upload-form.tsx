import { BodyLong, Button, Label } from '@navikt/ds-react';
import { Form, useNavigation } from '@remix-run/react';
import { FormErrors } from '~/components/form/form-page';
import { useRefusalText } from '~/components/form/field-errors';
import { UPLOAD_LIMITS } from '~/domain/import/upload-limits';
import type { RefusalCode } from '~/domain/refusal-codes';
import { importScreenTexts } from '~/i18n/import-screen';
import { useTexts } from '~/i18n/texts';

const FORM = 'filer';

/** A plain file field, so that it works everywhere. */
export function UploadForm({ requestId, refusal }: { requestId: string; refusal: RefusalCode | undefined }) {
  const texts = useTexts(importScreenTexts);
  const textOf = useRefusalText();
  const sending = useNavigation().state === 'submitting';
  const form = {
    id: FORM,
    status: refusal ? ('error' as const) : undefined,
    allErrors: refusal ? { files: [refusal] } : ({} as Record<string, string[]>),
  };
  return (
    <>
      <FormErrors form={form} labels={{ files: texts.files }} title={texts.title} />
      <Form method="post" action="/import" id={FORM} encType="multipart/form-data" className="stack stack--tight">
        <input type="hidden" name="requestId" value={requestId} />
        <div className="file-field">
          <Label htmlFor={`${FORM}-files`}>{texts.files}</Label>
          <p id={`${FORM}-hint`} className="subtle">
            {texts.filesHint(UPLOAD_LIMITS.megabytes)}
          </p>
          {refusal && (
            <p id={`${FORM}-error`} className="warning">
              {textOf([refusal])}
            </p>
          )}
          <input
            type="file"
            name="files"
            id={`${FORM}-files`}
            multiple
            accept=".xlsx,.csv,.zip"
            aria-describedby={refusal ? `${FORM}-hint ${FORM}-error` : `${FORM}-hint`}
            aria-invalid={refusal !== undefined}
          />
        </div>
        <BodyLong>{texts.whoSees}</BodyLong>
        <div className="row">
          <Button loading={sending}>{texts.upload}</Button>
        </div>
      </Form>
    </>
  );
}
