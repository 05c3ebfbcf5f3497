import { Heading, List } from '@navikt/ds-react';
import { actionPaths } from '~/components/placement/action-paths';
import { ActionLink } from '~/components/ui/action-link';
import type { PlacementAction } from '~/domain/placement-status';
import { hireReportTexts } from '~/i18n/hire-reports';
import { placementTexts } from '~/i18n/placements';
import { useTexts } from '~/i18n/texts';

interface ActionsProps {
  placement: {
    id: string;
    mentor: object | null;
    allowedActions: readonly PlacementAction[];
    /** Whether a report of a hire waits for the viewer's answer. */
    answersHire: boolean;
    nextAction: PlacementAction | null;
    actionsOfOthers: readonly PlacementAction[];
    laterActions: readonly PlacementAction[];
  };
}

/** What can be done now, the next thing first; and what cannot, with why and who can. */
export function Actions({ placement }: ActionsProps) {
  const texts = useTexts(placementTexts);
  const { decide } = useTexts(hireReportTexts);
  const { allowedActions, answersHire, actionsOfOthers, laterActions, mentor, id } = placement;
  const nextAction = answersHire ? null : placement.nextAction;
  const ordered = [...allowedActions].sort((one, other) => Number(other === nextAction) - Number(one === nextAction));
  const notNow = new Set([
    ...actionsOfOthers.map((action) => texts.whoCan[action]),
    ...laterActions.flatMap((action) => texts.later[action] ?? []),
  ]);
  return (
    <section className="stack stack--tight" aria-labelledby="handlinger">
      <Heading level="2" size="small" id="handlinger">
        {texts.actionsHeading}
      </Heading>
      {ordered.length === 0 && !answersHire && <p>{texts.nothingToDo}</p>}
      <div className="row">
        {answersHire && <ActionLink to={`/praksis/${id}/bekreft-ansettelse`}>{decide}</ActionLink>}
        {ordered.map((action) => (
          <ActionLink key={action} to={`/praksis/${id}${actionPaths[action]}`} variant={lookOf(action, nextAction)}>
            {action === 'name_mentor' && mentor ? texts.changeMentor : texts.action[action]}
          </ActionLink>
        ))}
      </div>
      {notNow.size > 0 && (
        <details>
          <summary>{texts.othersHeading}</summary>
          <List>
            {[...notNow].map((sentence) => (
              <List.Item key={sentence}>{sentence}</List.Item>
            ))}
          </List>
        </details>
      )}
    </section>
  );
}

function lookOf(action: PlacementAction, nextAction: PlacementAction | null) {
  if (action === nextAction) return 'primary';
  return action === 'void' ? 'tertiary' : 'secondary';
}
