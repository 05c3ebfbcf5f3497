import { useForm, type SubmissionResult } from '@conform-to/react';
import type { ReactNode } from 'react';
import { useTexts } from '~/i18n/texts';
import { voidingTexts } from '~/i18n/voiding';
import { TextArea } from './fields';
import { FormPage } from './form-page';
import { HiddenInput } from './hidden-input';

interface VoidFormProps {
  /** What it is that was registered by mistake, in a sentence. */
  what: ReactNode;
  version: number;
  requestId: string;
  answer: SubmissionResult<string[]> | undefined;
  cancelTo: string;
}

/** The page on which something is taken back that was registered by mistake: what, what follows, and why. */
export function VoidForm({ what, version, requestId, answer, cancelTo }: VoidFormProps) {
  const texts = useTexts(voidingTexts);
  const [form, fields] = useForm<{ reason: string; version: string }>({
    lastResult: answer,
    defaultValue: { version: String(version) },
  });
  return (
    <FormPage
      form={form}
      labels={{ reason: texts.reason }}
      requestId={requestId}
      title={texts.title}
      intro={
        <div className="stack stack--tight">
          <p>{what}</p>
          <p>{texts.intro}</p>
        </div>
      }
      submit={texts.submit}
      cancelTo={cancelTo}
    >
      <HiddenInput field={fields.version} />
      <TextArea field={fields.reason} label={texts.reason} description={texts.reasonWho} maxLength={500} />
    </FormPage>
  );
}
