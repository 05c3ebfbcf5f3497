import { LinkCard, Tag } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import type { CalendarDate } from '~/domain/calendar-date';
import type { Task } from '~/domain/task';
import { formatDate } from '~/i18n/format';
import { taskReasonTexts } from '~/i18n/task-reasons';
import { taskTexts } from '~/i18n/tasks';
import { useTexts } from '~/i18n/texts';

/** What waits, one card each: what to do, for whom, why, by when. `on` decides what is overdue. */
export function TaskList({ tasks, on }: { tasks: readonly Task[]; on: CalendarDate }) {
  const texts = useTexts(taskTexts);
  const reasons = useTexts(taskReasonTexts);
  return (
    <ul className="plain-list stack stack--tight">
      {tasks.map((task) => (
        <li key={`${task.kind}${task.path}${task.detail}`}>
          <LinkCard size="small">
            <LinkCard.Title>
              <LinkCard.Anchor asChild>
                <Link to={task.path}>
                  {texts.kind[task.kind]}: {task.subject}
                </Link>
              </LinkCard.Anchor>
            </LinkCard.Title>
            <LinkCard.Description>
              {task.detail}
              <span className="task-reason">{reasons[task.kind]}</span>
            </LinkCard.Description>
            {task.dueOn && (
              <LinkCard.Footer>
                <Tag size="small" variant="outline" data-color={task.dueOn < on ? 'warning' : 'neutral'}>
                  {task.dueOn < on ? texts.overdue(formatDate(task.dueOn)) : texts.due(formatDate(task.dueOn))}
                </Tag>
              </LinkCard.Footer>
            )}
          </LinkCard>
        </li>
      ))}
    </ul>
  );
}
