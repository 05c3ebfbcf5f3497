import { Checkbox } from '@navikt/ds-react';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { FilterForm } from '~/components/list/filter-form';
import { FilterSelect } from '~/components/list/filter-select';
import { ActionLink } from '~/components/ui/action-link';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { roleTexts } from '~/i18n/roles';
import { useTexts } from '~/i18n/texts';
import { userTexts } from '~/i18n/users';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { listUsers, userQuestion } from '~/queries/user/list-users.server';
import { UserTable } from './user-table';

export const meta = () => pageTitle(userTexts.nb.title.everywhere);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, ['users.manageAll', 'users.manageUnit']);
  const { view, filters } = userQuestion(new URL(asked.request.url).searchParams);
  return { view, ...(await listUsers(viewer, view, filters)) };
}

export default function Users() {
  const texts = useTexts(userTexts);
  const roleNames = useTexts(roleTexts);
  const { total, view, roles, reach, rows } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  const narrowed = view.search !== '' || Boolean(query.get('rolle'));
  return (
    <div className="stack">
      <PageHeading
        title={texts.title[reach]}
        intro={texts.intro[reach]}
        actions={
          <>
            <Link to="/api-tilgang" className="aksel-link">
              {texts.apiTokens}
            </Link>
            <ActionLink to="/brukere/ny">{texts.register}</ActionLink>
          </>
        }
      />
      <FilterForm searchLabel={texts.searchLabel}>
        <FilterSelect
          name="rolle"
          label={texts.role}
          all={texts.allRoles}
          choices={roles.map((value) => ({ value, label: roleNames[value] }))}
        />
        <Checkbox name="stengte" value="1" size="small" defaultChecked={query.has('stengte')}>
          {texts.withClosed}
        </Checkbox>
      </FilterForm>
      {total > 0 && <UserTable rows={rows} total={total} view={view} />}
      {total === 0 && narrowed && <EmptyState title={texts.noHitsTitle}>{texts.noHitsText}</EmptyState>}
      {total === 0 && !narrowed && <EmptyState title={texts.emptyTitle}>{texts.emptyText}</EmptyState>}
    </div>
  );
}
