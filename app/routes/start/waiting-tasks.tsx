import { Heading } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { TaskList } from '~/components/task/task-list';
import { EmptyState } from '~/components/ui/empty-state';
import type { CalendarDate } from '~/domain/calendar-date';
import type { CutKind, Task } from '~/domain/task';
import { groupTasks } from '~/domain/task-groups';
import { taskTexts } from '~/i18n/tasks';
import { useTexts } from '~/i18n/texts';

interface WaitingTasksProps {
  waiting: { tasks: readonly Task[]; total: number; cut: readonly CutKind[] };
  on: CalendarDate;
}

/** What waits for the reader, or that nothing does. */
export function WaitingTasks({ waiting: { tasks, total, cut }, on }: WaitingTasksProps) {
  const texts = useTexts(taskTexts);
  if (tasks.length === 0) return <EmptyState title={texts.nothing}>{texts.nothingText}</EmptyState>;
  return (
    <section className="stack" aria-labelledby="venter">
      <div className="stack stack--tight">
        <Heading level="2" size="medium" id="venter">
          {texts.waiting}
        </Heading>
        <p>{texts.count(total)}</p>
        {cut.map((kind) => (
          <p key={kind.kind}>
            {texts.cut(texts.kind[kind.kind], kind.shown, kind.total)}{' '}
            {kind.path && (
              <Link to={kind.path} className="aksel-link">
                {texts.cutList}
              </Link>
            )}
          </p>
        ))}
      </div>
      {groupTasks(tasks, on).map((group) => (
        <section key={group.time} className="stack stack--tight" aria-labelledby={`venter-${group.time}`}>
          <Heading level="3" size="small" id={`venter-${group.time}`}>
            {texts.time[group.time]} ({group.tasks.length})
          </Heading>
          <TaskList tasks={group.tasks} on={on} />
        </section>
      ))}
    </section>
  );
}
