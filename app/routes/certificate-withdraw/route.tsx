import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { withdrawCertificate } from '~/commands/certificate/withdraw-certificate.server';
import { TextArea } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { withdrawalValues } from '~/domain/certificate-values';
import { certificateTexts } from '~/i18n/certificates';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readWithdrawalForm } from '~/queries/certificate/read-withdrawal-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(certificateTexts.nb.withdrawTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'certificates.withdraw');
  const shown = await readWithdrawalForm(viewer, requireId(asked.params.id), today());
  return { requestId: randomUUID(), ...shown };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'certificates.withdraw');
  const placementId = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    withdrawalValues,
    (input, requestId) => withdrawCertificate(viewer, { placementId, ...input }, requestId),
    () => `/praksis/${placementId}/kompetansebevis?kvittering=trukket`,
  );
}

export default function CertificateWithdraw() {
  const texts = useTexts(certificateTexts);
  const { requestId, placement, certificate } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof withdrawalValues>>({
    lastResult: answer,
    defaultValue: { certificateId: certificate.id, version: String(certificate.version) },
  });
  return (
    <FormPage
      form={form}
      labels={{ reason: texts.reason }}
      requestId={requestId}
      title={texts.withdrawTitle}
      intro={texts.withdrawIntro(certificate.title, placement.name)}
      submit={texts.withdrawSubmit}
      cancelTo={`/praksis/${placement.id}/kompetansebevis`}
    >
      <HiddenInput field={fields.certificateId} />
      <HiddenInput field={fields.version} />
      <TextArea field={fields.reason} label={texts.reason} description={texts.reasonHint} maxLength={1000} />
    </FormPage>
  );
}
