import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FilterForm } from '~/components/list/filter-form';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { requestTexts } from '~/i18n/requests';
import { useTexts } from '~/i18n/texts';
import { listRequests, requestQuestion } from '~/queries/placement/list-requests.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { AnsweredRequests } from './answered-requests';
import { OpenRequests } from './open-requests';

export const meta = () => pageTitle(requestTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'placements.answer');
  const view = requestQuestion(new URL(asked.request.url).searchParams);
  return { view, ...(await listRequests(viewer, view, today())) };
}

export default function Requests() {
  const texts = useTexts(requestTexts);
  const { open, openTotal, answered, answeredTotal, view } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHeading title={texts.title} intro={texts.intro} />
      <FilterForm searchLabel={texts.searchLabel} />
      <OpenRequests requests={open} total={openTotal} searched={view.search !== ''} />
      <AnsweredRequests requests={answered} total={answeredTotal} view={view} />
    </div>
  );
}
