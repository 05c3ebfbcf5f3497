import { StateTag } from '~/components/achievement/state-tag';
import { achievementStates } from '~/domain/achievement/judge';
import { achievementTexts } from '~/i18n/achievements';
import { useTexts } from '~/i18n/texts';

/** What each state means, and how what is expected is worked out. */
export function Meanings() {
  const texts = useTexts(achievementTexts);
  return (
    <details>
      <summary>{texts.meaningsTitle}</summary>
      <div className="stack stack--tight">
        <p className="measure">{texts.expectedRule}</p>
        <dl className="facts">
          {achievementStates.map((state) => (
            <div key={state} className="facts__pair">
              <dt>
                <StateTag state={state} />
              </dt>
              <dd>{texts.meanings[state]}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}
