import {
  CheckmarkCircleFillIcon,
  CheckmarkIcon,
  ExclamationmarkTriangleIcon,
  EyeSlashIcon,
  FileTextIcon,
  HourglassIcon,
  MinusCircleIcon,
  PersonGroupIcon,
  QuestionmarkDiamondIcon,
} from '@navikt/aksel-icons';
import { Tag, type TagProps } from '@navikt/ds-react';
import type { ComponentType, SVGProps } from 'react';
import { achievementStates, type AchievementState } from '~/domain/achievement/judge';
import { achievementTexts } from '~/i18n/achievements';
import { useTexts } from '~/i18n/texts';

interface Look {
  color: NonNullable<TagProps['data-color']>;
  Icon: ComponentType<SVGProps<SVGSVGElement>>;
}

/** Only what is behind warns; too early, too few and unpublished say nothing against anybody. */
const looks: Readonly<Record<AchievementState, Look>> = {
  behind: { color: 'danger', Icon: ExclamationmarkTriangleIcon },
  on_track: { color: 'success', Icon: CheckmarkIcon },
  met: { color: 'success', Icon: CheckmarkCircleFillIcon },
  undecided: { color: 'info', Icon: QuestionmarkDiamondIcon },
  too_early: { color: 'neutral', Icon: HourglassIcon },
  too_few: { color: 'neutral', Icon: PersonGroupIcon },
  awaits_release: { color: 'neutral', Icon: MinusCircleIcon },
  never_published: { color: 'neutral', Icon: EyeSlashIcon },
  in_report: { color: 'neutral', Icon: FileTextIcon },
};

/** How a commitment stands: the word carries the meaning, icon and colour help the eye. */
export function StateTag({ state, children }: { state: AchievementState; children?: string }) {
  const { states } = useTexts(achievementTexts);
  const { color, Icon } = looks[state];
  return (
    <Tag size="small" variant="outline" data-color={color} icon={<Icon aria-hidden />}>
      {children ?? states[state]}
    </Tag>
  );
}

/** How many commitments stand how, what needs attention first; states that none has are left out. */
export function StateCounts({ counts }: { counts: Readonly<Record<AchievementState, number>> }) {
  const { counted } = useTexts(achievementTexts);
  return (
    <ul className="plain-list row">
      {achievementStates
        .filter((state) => counts[state] > 0)
        .map((state) => (
          <li key={state}>
            <StateTag state={state}>{counted[state](counts[state])}</StateTag>
          </li>
        ))}
    </ul>
  );
}
