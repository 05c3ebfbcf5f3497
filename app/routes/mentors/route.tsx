import { Checkbox } from '@navikt/ds-react';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { FilterForm } from '~/components/list/filter-form';
import { ActionLink } from '~/components/ui/action-link';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Receipt } from '~/components/ui/receipt';
import { today } from '~/domain/calendar-date';
import { mentorTexts } from '~/i18n/mentors';
import { useTexts } from '~/i18n/texts';
import { listMentors, mentorQuestion } from '~/queries/mentor/list-mentors.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { MentorTable } from './mentor-table';

export const meta = () => pageTitle(mentorTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'users.manageMentors');
  const { view, withFormer } = mentorQuestion(new URL(asked.request.url).searchParams);
  return { view, ...(await listMentors(viewer, view, withFormer, today())) };
}

export default function Mentors() {
  const texts = useTexts(mentorTexts);
  const { rows, total, view } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  return (
    <div className="stack">
      <Receipt texts={texts.receipts} />
      <PageHeading
        title={texts.title}
        intro={texts.intro}
        actions={<ActionLink to="/mentorer/ny">{texts.add}</ActionLink>}
      />
      <FilterForm searchLabel={texts.searchLabel}>
        <Checkbox name="tidligere" value="1" size="small" defaultChecked={query.has('tidligere')}>
          {texts.withFormer}
        </Checkbox>
      </FilterForm>
      {total > 0 && <MentorTable rows={rows} total={total} view={view} />}
      {total === 0 && view.search && <EmptyState title={texts.noHitsTitle}>{texts.noHitsText}</EmptyState>}
      {total === 0 && !view.search && <EmptyState title={texts.emptyTitle}>{texts.emptyText}</EmptyState>}
    </div>
  );
}
