import { BodyLong } from '@navikt/ds-react';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ListHead } from '~/components/list/export-links';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { longOverdueTexts } from '~/i18n/long-overdue-tasks';
import { taskTexts } from '~/i18n/tasks';
import { useTexts } from '~/i18n/texts';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { listLongOverdueTasks } from '~/queries/task/list-long-overdue-tasks.server';
import { LongOverdueTable } from './task-table';

export const meta = () => pageTitle(longOverdueTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'tasks.ofOthers');
  const on = today();
  return { on, ...(await listLongOverdueTasks(viewer, on)) };
}

export default function LongOverdueTasks() {
  const texts = useTexts(longOverdueTexts);
  const { kind: kindNames } = useTexts(taskTexts);
  const { tasks, cut, on } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHeading title={texts.title} />
      <BodyLong className="measure">{texts.intro}</BodyLong>
      {tasks.length === 0 && <EmptyState title={texts.none}>{texts.noneText}</EmptyState>}
      {tasks.length > 0 && (
        <>
          <BodyLong className="measure">{texts.whatToDo}</BodyLong>
          <ListHead count={texts.count(tasks.length)} dataset="oppgaver-som-ligger-etter" name={texts.title} />
          {cut.map(({ kind }) => (
            <p key={kind}>{texts.cut(kindNames[kind])}</p>
          ))}
          <LongOverdueTable tasks={tasks} on={on} />
        </>
      )}
    </div>
  );
}
