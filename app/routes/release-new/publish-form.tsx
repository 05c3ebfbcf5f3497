import type { FieldMetadata } from '@conform-to/react';
import { Button, Heading } from '@navikt/ds-react';
import { Form, Link, useNavigation } from '@remix-run/react';
import { TextArea } from '~/components/form/fields';
import type { FormState } from '~/components/form/form-page';
import { useDraft } from '~/components/form/use-draft';
import { commonTexts } from '~/i18n/common';
import { releasePreviewTexts } from '~/i18n/release-preview';
import { useTexts } from '~/i18n/texts';

interface PublishFormProps {
  form: FormState;
  fields: { reason: FieldMetadata<unknown>; gapsReason: FieldMetadata<unknown> };
  requestId: string;
  preview: { buyerName: string; digest: string; revision: number; hasGaps: boolean };
}

/** The button that publishes what stands above it, with the reasons that are asked for. */
export function PublishForm({ form, fields, requestId, preview: { buyerName, digest, revision, hasGaps } }: PublishFormProps) {
  const texts = useTexts(releasePreviewTexts);
  const common = useTexts(commonTexts);
  const { ref, restored } = useDraft(form.status === 'error');
  const sending = useNavigation().state === 'submitting';
  return (
    <section className="stack stack--tight measure" aria-labelledby="publiser">
      <Heading level="2" size="medium" id="publiser">
        {texts.form}
      </Heading>
      {restored && <p role="status">{common.draftRestored}</p>}
      <Form method="post" id={form.id} ref={ref} noValidate className="stack">
        <input type="hidden" name="requestId" value={requestId} />
        <input type="hidden" name="digest" value={digest} />
        {revision > 1 && <TextArea field={fields.reason} label={texts.reason} description={texts.reasonWho} maxLength={1000} />}
        {hasGaps && <TextArea field={fields.gapsReason} label={texts.gapsReason} description={texts.gapsReasonWho} maxLength={1000} />}
        <div className="row">
          <Button loading={sending}>{texts.submit(buyerName)}</Button>
          <Link to="/publiseringer" className="aksel-link">
            {common.cancel}
          </Link>
        </div>
      </Form>
    </section>
  );
}
