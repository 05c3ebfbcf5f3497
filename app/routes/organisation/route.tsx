import { Heading } from '@navikt/ds-react';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ActionLink } from '~/components/ui/action-link';
import { Facts } from '~/components/ui/facts';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Receipt } from '~/components/ui/receipt';
import { commonTexts } from '~/i18n/common';
import { formatPhone } from '~/i18n/format';
import { organisationTexts } from '~/i18n/organisations';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import { readOrganisation } from '~/queries/organisation/read-organisation.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { OrganisationContracts } from './contracts';
import { OrganisationUsers } from './users';

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.name ?? organisationTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'organisations.manage');
  return readOrganisation(viewer, requireId(asked.params.id));
}

export default function Organisation() {
  const texts = useTexts(organisationTexts);
  const common = useTexts(commonTexts);
  const words = useTexts(vocabularyTexts);
  const { id, name, kind, orgNumber, email, phone, users, contracts } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <Receipt texts={texts.receipts} />
      <PageHeading
        title={name}
        actions={
          <ActionLink to={`/organisasjoner/${id}/endre`} variant="secondary">
            {common.change}
          </ActionLink>
        }
      />
      <Facts
        facts={[
          { name: texts.kind, value: words.organisationKind[kind] },
          { name: texts.orgNumber, value: orgNumber ?? common.notKnown },
          { name: texts.email, value: email ?? common.notKnown },
          { name: texts.phone, value: phone ? formatPhone(phone) : common.notKnown },
        ]}
      />
      <section className="stack stack--tight" aria-labelledby="brukere">
        <Heading level="2" size="medium" id="brukere">
          {texts.users}
        </Heading>
        <OrganisationUsers users={users} />
        <div>
          <ActionLink to={`/brukere/ny?organisasjon=${id}`} variant="secondary" size="small">
            {texts.addUser}
          </ActionLink>
        </div>
      </section>
      <section className="stack stack--tight" aria-labelledby="kontrakter">
        <Heading level="2" size="medium" id="kontrakter">
          {texts.contracts}
        </Heading>
        <OrganisationContracts contracts={contracts} />
      </section>
    </div>
  );
}
