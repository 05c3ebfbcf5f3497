import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { navigationTexts } from '~/i18n/navigation';
import { taskTexts } from '~/i18n/tasks';
import { useTexts } from '~/i18n/texts';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { readStart } from '~/queries/start/read-start.server';
import { BuyerContracts } from './buyer-contracts';
import { LongOverdueLink } from './long-overdue-link';
import { OwnPeople } from './own-people';
import { SetupSteps } from './setup-steps';
import { Shortcuts } from './shortcuts';
import { UnitSteps } from './unit-steps';
import { WaitingTasks } from './waiting-tasks';

export const meta = () => pageTitle(navigationTexts.nb.start);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked);
  const on = today();
  return { name: viewer.name.split(' ')[0] ?? viewer.name, on, ...(await readStart(viewer, on)) };
}

export default function Start() {
  const texts = useTexts(taskTexts);
  const page = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHeading
        title={texts.title(page.name)}
        actions={(page.kind === 'tasks' || page.kind === 'setup') && <Shortcuts shortcuts={page.shortcuts} />}
      />
      {page.kind === 'tasks' && page.unitSteps && <UnitSteps steps={page.unitSteps} />}
      {page.kind === 'tasks' && <LongOverdueLink count={page.longOverdue} />}
      {page.kind === 'tasks' && <WaitingTasks waiting={page.waiting} on={page.on} />}
      {page.kind === 'setup' && <SetupSteps steps={page.steps} />}
      {page.kind === 'tasks' && page.people && <OwnPeople people={page.people} />}
      {page.kind === 'contracts' && page.waiting.total > 0 && <WaitingTasks waiting={page.waiting} on={page.on} />}
      {page.kind === 'contracts' && <BuyerContracts contracts={page.contracts} />}
    </div>
  );
}
