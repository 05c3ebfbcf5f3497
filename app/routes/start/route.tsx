import { Heading } from '@navikt/ds-react';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { TaskList } from '~/components/task/task-list';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { commonTexts } from '~/i18n/common';
import { taskTexts } from '~/i18n/tasks';
import { useTexts } from '~/i18n/texts';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { listTasks } from '~/queries/task/list-tasks.server';

export const meta = () => pageTitle(commonTexts.nb.portal);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked);
  const on = today();
  return { name: viewer.name.split(' ')[0] ?? viewer.name, on, tasks: await listTasks(viewer, on) };
}

export default function Start() {
  const texts = useTexts(taskTexts);
  const { name, on, tasks } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHeading title={texts.title(name)} />
      {tasks.length === 0 && <EmptyState title={texts.nothing}>{texts.nothingText}</EmptyState>}
      {tasks.length > 0 && (
        <section className="stack stack--tight" aria-labelledby="venter">
          <Heading level="2" size="medium" id="venter">
            {texts.waiting}
          </Heading>
          <p>{texts.count(tasks.length)}</p>
          <TaskList tasks={tasks} on={on} />
        </section>
      )}
    </div>
  );
}
