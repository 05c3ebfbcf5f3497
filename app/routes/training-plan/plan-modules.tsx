import { Heading } from '@navikt/ds-react';
import { Form } from '@remix-run/react';
import { ActionLink } from '~/components/ui/action-link';
import type { ModuleProgress, TrainingLevel } from '~/domain/training-level';
import type { TrainingAction } from '~/domain/training-lifecycle';
import { trainingPlanTexts } from '~/i18n/training-plans';
import { useTexts } from '~/i18n/texts';
import { PlanModule } from './plan-module';

export interface ShownModule {
  id: string;
  title: string;
  hours: number;
  method: string | null;
  language: string | null;
  evidence: string | null;
  aims: readonly { id: string; text: string; level: TrainingLevel }[];
  progress: ModuleProgress;
}

interface PlanModulesProps {
  placementId: string;
  modules: readonly ShownModule[];
  allowedActions: readonly TrainingAction[];
  requestId: string;
}

/** The modules with their aims; for those who follow the candidate up, one form in which every level can be set. */
export function PlanModules({ placementId, modules, allowedActions, requestId }: PlanModulesProps) {
  const texts = useTexts(trainingPlanTexts);
  const setsLevels = allowedActions.includes('set_levels');
  const changes = allowedActions.includes('change_plan');
  const path = `/praksis/${placementId}/opplaeringsplan`;
  // Every aim of the form has a number of its own, counted through all modules.
  const before = modules.map((_, index) => modules.slice(0, index).reduce((sum, { aims }) => sum + aims.length, 0));
  const list = modules.map((module, index) => (
    <PlanModule key={module.id} module={module} firstAim={setsLevels ? (before[index] ?? 0) : null} changePath={changes ? path : null} />
  ));
  return (
    <section className="stack" aria-labelledby="moduler">
      <Heading level="2" size="medium" id="moduler">
        {texts.modules}
      </Heading>
      {setsLevels && <p>{texts.levelsHint}</p>}
      {changes && !setsLevels && <p>{texts.levelsLater}</p>}
      {setsLevels ? (
        <Form method="post" className="stack">
          <input type="hidden" name="requestId" value={requestId} />
          {list}
        </Form>
      ) : (
        list
      )}
      {changes && (
        <div>
          <ActionLink to={`${path}/ny-modul`} variant="secondary">
            {texts.addModule}
          </ActionLink>
        </div>
      )}
    </section>
  );
}
