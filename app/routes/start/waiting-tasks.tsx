import { Heading } from '@navikt/ds-react';
import { TaskList } from '~/components/task/task-list';
import { EmptyState } from '~/components/ui/empty-state';
import type { CalendarDate } from '~/domain/calendar-date';
import type { Task } from '~/domain/task';
import { taskTexts } from '~/i18n/tasks';
import { useTexts } from '~/i18n/texts';

/** What waits for the reader, or that nothing does. */
export function WaitingTasks({ tasks, on }: { tasks: readonly Task[]; on: CalendarDate }) {
  const texts = useTexts(taskTexts);
  if (tasks.length === 0) return <EmptyState title={texts.nothing}>{texts.nothingText}</EmptyState>;
  return (
    <section className="stack stack--tight" aria-labelledby="venter">
      <Heading level="2" size="medium" id="venter">
        {texts.waiting}
      </Heading>
      <p>{texts.count(tasks.length)}</p>
      <TaskList tasks={tasks} on={on} />
    </section>
  );
}
