import { useForm } from '@conform-to/react';
import { Button } from '@navikt/ds-react';
import type { SerializeFrom } from '@remix-run/node';
import { Form, useActionData } from '@remix-run/react';
import type { z } from 'zod';
import { RadioInput, TextArea } from '~/components/form/fields';
import { FormErrors } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import type { proposalAnswerValues } from '~/domain/proposal-values';
import { proposalTexts } from '~/i18n/proposals';
import { useTexts } from '~/i18n/texts';
import type { action, loader } from './route';

/** The unit's answer: yes, or no and why. Where a yes is not possible any more, only no. */
export function AnswerForm({ loaded }: { loaded: SerializeFrom<typeof loader> }) {
  const texts = useTexts(proposalTexts);
  const answer = useActionData<typeof action>();
  const { requestId, proposal, placement, fault, endsNow } = loaded;
  const [form, fields] = useForm<z.input<typeof proposalAnswerValues>>({
    lastResult: answer,
    defaultValue: { version: String(proposal.version), placementVersion: String(placement.version), answer: fault ? 'reject' : '' },
  });
  const approve = proposal.kind === 'end' ? (endsNow ? texts.approveEndNow : texts.approveEndLater) : texts.approve;
  const choices = [
    ...(fault ? [] : [{ value: 'approve', label: approve }]),
    { value: 'reject', label: texts.reject },
  ];
  return (
    <>
      <FormErrors form={form} labels={{ answer: texts.yourAnswer, rejectionText: texts.rejectionText }} title={texts.answerTitle} />
      <Form method="post" id={form.id} noValidate className="stack">
        <input type="hidden" name="requestId" value={requestId} />
        <HiddenInput field={fields.version} />
        <HiddenInput field={fields.placementVersion} />
        <RadioInput field={fields.answer} label={texts.yourAnswer} choices={choices} />
        <TextArea field={fields.rejectionText} label={texts.rejectionText} description={texts.rejectionHint} maxLength={2000} />
        <div className="row">
          <Button>{texts.sendAnswer}</Button>
        </div>
      </Form>
    </>
  );
}
