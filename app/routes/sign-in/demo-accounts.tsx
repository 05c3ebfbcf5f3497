import { BodyLong, Button, Heading } from '@navikt/ds-react';
import { Form } from '@remix-run/react';
import { DEMO_PASSWORD } from '~/domain/demo';
import type { Role } from '~/domain/viewer';
import { roleTexts } from '~/i18n/roles';
import { signInTexts } from '~/i18n/sign-in';
import { useTexts } from '~/i18n/texts';

/** One button per role; each sends the demo account's e-mail and password through the ordinary sign-in. */
export function DemoAccounts({ accounts, back }: { accounts: { role: Role; email: string; name: string }[]; back: string }) {
  const texts = useTexts(signInTexts);
  const roleNames = useTexts(roleTexts);
  return (
    <section className="panel stack stack--tight" aria-labelledby="demo">
      <Heading level="2" size="small" id="demo">
        {texts.demoTitle}
      </Heading>
      <BodyLong>{texts.demoText}</BodyLong>
      <ul className="plain-list cards">
        {accounts.map(({ role, email, name }) => (
          <li key={role}>
            <Form method="post">
              <input type="hidden" name="back" value={back} />
              <input type="hidden" name="email" value={email} />
              <input type="hidden" name="password" value={DEMO_PASSWORD} />
              <Button variant="secondary" size="small">
                {roleNames[role]}
              </Button>
              <div className="subtle">
                {name}, {email}
              </div>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
