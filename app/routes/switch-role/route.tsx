import { BodyLong, Button, Heading } from '@navikt/ds-react';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { switchRole } from '~/commands/session/switch-role.server';
import { pageTitle } from '~/components/ui/page-title';
import { roleTexts } from '~/i18n/roles';
import { signInTexts } from '~/i18n/sign-in';
import { useTexts } from '~/i18n/texts';
import { readForm } from '~/platform/forms/submit-form.server';
import { sessionHeaders } from '~/platform/sessions/session-cookie.server';
import { listMemberships } from '~/queries/session/list-memberships.server';
import { notFound, requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(signInTexts.nb.switchTitle);

export async function loader(asked: LoaderFunctionArgs) {
  return { memberships: await listMemberships(await requireViewer(asked)) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked);
  const code = await switchRole(viewer, String((await readForm(asked.request)).get('membership')));
  if (code === null) throw notFound();
  throw redirect('/', { headers: await sessionHeaders(code) });
}

export default function SwitchRole() {
  const texts = useTexts(signInTexts);
  const roleNames = useTexts(roleTexts);
  const { memberships } = useLoaderData<typeof loader>();
  return (
    <div className="frame--narrow stack">
      <Heading level="1" size="large">
        {texts.switchTitle}
      </Heading>
      <BodyLong>{texts.switchIntro}</BodyLong>
      <ul className="plain-list stack stack--tight">
        {memberships.map(({ id, role, organisationName, current }) => (
          <li key={id} className="row">
            <Form method="post" reloadDocument>
              <input type="hidden" name="membership" value={id} />
              <Button variant={current ? 'primary' : 'secondary'}>{texts.switchTo(roleNames[role], organisationName)}</Button>
            </Form>
            {current && <span>{texts.current}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
