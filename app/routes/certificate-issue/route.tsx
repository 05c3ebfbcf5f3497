import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { issueCertificate } from '~/commands/certificate/issue-certificate.server';
import { TextInput } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { Facts } from '~/components/ui/facts';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { issueValues } from '~/domain/certificate-values';
import { certificateTexts, certificateWords } from '~/i18n/certificates';
import { formatDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readIssueForm } from '~/queries/certificate/read-issue-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { ModuleFields } from './module-fields';

export const meta = () => pageTitle(certificateTexts.nb.issueTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'certificates.issue');
  return { requestId: randomUUID(), ...(await readIssueForm(viewer, requireId(asked.params.id), today())) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'certificates.issue');
  const placementId = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    issueValues,
    (input, requestId) => issueCertificate(viewer, { placementId, ...input }, requestId),
    () => `/praksis/${placementId}/kompetansebevis?kvittering=utstedt`,
  );
}

export default function CertificateIssue() {
  const texts = useTexts(certificateTexts);
  const { requestId, placement, planName, modules, period } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const reached = modules.filter(({ aims }) => aims.some((aim) => aim.reached));
  const missing = modules.flatMap(({ aims }) => aims).filter((aim) => !aim.reached).length;
  const hoursLabels = Object.fromEntries(reached.map(({ title }, index) => [`hours[${index}]`, texts.hoursOf(title)]));
  const [form, fields] = useForm<z.input<typeof issueValues>>({
    lastResult: answer,
    defaultValue: { title: planName ?? texts.defaultTitle },
  });
  return (
    <FormPage
      form={form}
      labels={{ title: texts.titleNb, titleEn: texts.titleEn, aims: texts.aims, ...hoursLabels }}
      requestId={requestId}
      title={texts.issueTitle}
      intro={texts.issueIntro}
      submit={texts.submit}
      cancelTo={`/praksis/${placement.id}/kompetansebevis`}
    >
      <Facts
        facts={[
          { name: certificateWords.nb.holder, value: placement.name },
          { name: certificateWords.nb.supplier, value: placement.supplierName },
          { name: certificateWords.nb.mentor, value: placement.mentorName ?? '–' },
          { name: certificateWords.nb.period, value: `${formatDate(period.startsOn)} – ${formatDate(period.endsOn)}` },
        ]}
      />
      <TextInput field={fields.title} label={texts.titleNb} />
      <TextInput field={fields.titleEn} label={texts.titleEn} description={texts.titleEnHint} optional />
      <ModuleFields modules={reached} form={form} answered={answer?.initialValue ?? null} />
      <p className="subtle">
        {missing > 0 && `${texts.notReached(missing)} `}
        {texts.noEnglish}{' '}
        <Link to={`/praksis/${placement.id}/opplaeringsplan`} className="aksel-link">
          {texts.toPlan}
        </Link>
      </p>
    </FormPage>
  );
}
