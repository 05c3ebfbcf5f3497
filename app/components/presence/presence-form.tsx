import { Button, TextField } from '@navikt/ds-react';
import { Form, useNavigation } from '@remix-run/react';
import { presenceTexts } from '~/i18n/presence';
import { useTexts } from '~/i18n/texts';

export interface PresenceFormProps {
  id: string;
  requestId: string;
  person: { firstName: string };
  week: string;
  version: number | string;
  said: { note: string | null } | null;
  /** What is wrong with the note, after a refusal. */
  error?: string | undefined;
  /** The note as it was typed, after a refusal. */
  typed?: string | undefined;
}

/** One tap says it all; the note may be left out. Posts to the candidate's own page, so it works without JavaScript. */
export function PresenceForm({ id, requestId, person, week, version, said, error, typed }: PresenceFormProps) {
  const texts = useTexts(presenceTexts);
  const { formAction } = useNavigation();
  const action = `/oppmote/${id}`;
  const sending = formAction === action;
  return (
    <Form method="post" action={action} className="stack stack--tight">
      <input type="hidden" name="requestId" value={requestId} />
      <input type="hidden" name="week" value={week} />
      <input type="hidden" name="version" value={version} />
      <p>{texts.question(person.firstName)}</p>
      <TextField
        id={`${id}-note`}
        name="note"
        label={texts.note}
        description={texts.noteHint}
        size="small"
        autoComplete="off"
        maxLength={500}
        error={error}
        defaultValue={typed ?? said?.note ?? ''}
      />
      <div className="row">
        <Button name="present" value="yes" loading={sending}>
          {texts.present}
        </Button>
        <Button name="present" value="no" variant="secondary" loading={sending}>
          {texts.absent}
        </Button>
      </div>
    </Form>
  );
}
