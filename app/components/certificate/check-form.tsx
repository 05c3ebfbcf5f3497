import { Button, TextField } from '@navikt/ds-react';
import { Form } from '@remix-run/react';
import { checkTexts } from '~/i18n/certificates';
import { useTexts } from '~/i18n/texts';

/** Asks for the code of a certificate; nothing but a question in the address, so that it works everywhere. */
export function CheckForm() {
  const texts = useTexts(checkTexts);
  return (
    <Form action="/sjekk" className="stack stack--tight">
      <TextField name="kode" label={texts.code} description={texts.codeHint} autoComplete="off" spellCheck={false} htmlSize={16} />
      <div className="row">
        <Button>{texts.submit}</Button>
      </div>
    </Form>
  );
}
