import { BodyLong, Heading } from '@navikt/ds-react';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ActionLink } from '~/components/ui/action-link';
import { Facts } from '~/components/ui/facts';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Receipt } from '~/components/ui/receipt';
import { AccessTag } from '~/components/user/access-tag';
import { commonTexts } from '~/i18n/common';
import { formatPhone } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { userTexts } from '~/i18n/users';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { readUser } from '~/queries/user/read-user.server';
import { AccessActions } from './access-actions';
import { Memberships } from './memberships';

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.name ?? userTexts.nb.title.everywhere);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, ['users.manageAll', 'users.manageUnit']);
  const { version: _version, ...user } = await readUser(viewer, requireId(asked.params.id));
  return user;
}

export default function User() {
  const texts = useTexts(userTexts);
  const common = useTexts(commonTexts);
  const { id, name, email, phone, closed, belongsHereOnly, allowedActions, memberships } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <Receipt texts={texts.receipts} />
      <PageHeading
        title={name}
        actions={
          allowedActions.includes('change') && (
            <ActionLink to={`/brukere/${id}/endre`} variant="secondary">
              {texts.change}
            </ActionLink>
          )
        }
      />
      <Facts
        facts={[
          { name: texts.email, value: email },
          { name: texts.phone, value: phone ? formatPhone(phone) : common.notKnown },
          { name: texts.access, value: <AccessTag closed={closed} /> },
        ]}
      />
      <section className="stack stack--tight" aria-labelledby="roller">
        <Heading level="2" size="medium" id="roller">
          {texts.roles}
        </Heading>
        <Memberships userId={id} memberships={memberships} />
        {allowedActions.includes('add_role') && (
          <div>
            <ActionLink to={`/brukere/${id}/ny-rolle`} variant="secondary" size="small">
              {texts.addRole}
            </ActionLink>
          </div>
        )}
      </section>
      <section className="stack stack--tight" aria-labelledby="tilgang">
        <Heading level="2" size="medium" id="tilgang">
          {texts.actions}
        </Heading>
        {closed && <BodyLong>{texts.closedNotice}</BodyLong>}
        {!closed && !allowedActions.includes('make_link') && !belongsHereOnly && <BodyLong>{texts.linkNotYours}</BodyLong>}
        <AccessActions userId={id} allowedActions={allowedActions} />
      </section>
    </div>
  );
}
