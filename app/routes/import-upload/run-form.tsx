import { Button } from '@navikt/ds-react';
import { Form, Link, useNavigation } from '@remix-run/react';
import { importScreenTexts } from '~/i18n/import-screen';
import { useTexts } from '~/i18n/texts';

interface RunFormProps {
  upload: { id: string; version: number };
  requestId: string;
  work: 'check' | 'import';
}

/** The one button that goes on, and the way out. */
export function RunForm({ upload: { id, version }, requestId, work }: RunFormProps) {
  const texts = useTexts(importScreenTexts);
  const sending = useNavigation().state === 'submitting';
  return (
    <Form method="post" className="row">
      <input type="hidden" name="requestId" value={requestId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="work" value={work} />
      <Button loading={sending}>{work === 'import' ? texts.runImport : texts.checkAgain}</Button>
      <Link to={`/import/${id}/avbryt`} className="aksel-link">
        {texts.abort}
      </Link>
    </Form>
  );
}
