import { aimField } from '~/domain/report-fields';
import { trainingLevels, type TrainingLevel } from '~/domain/training-level';
import { useTexts } from '~/i18n/texts';
import { trainingModuleTexts } from '~/i18n/training-modules';
import { weeklyReportTexts } from '~/i18n/weekly-reports';

interface AimLevelsProps {
  placementId: string;
  name: string;
  modules: readonly { title: string; aims: readonly { id: string; text: string; level: TrainingLevel }[] }[];
}

/** The aims of the training plan, folded away; only what is moved is sent, so that nobody's level is set back. */
export function AimLevels({ placementId, name, modules }: AimLevelsProps) {
  const texts = useTexts(weeklyReportTexts);
  const { level: words } = useTexts(trainingModuleTexts);
  const withAims = modules.filter(({ aims }) => aims.length > 0);
  if (withAims.length === 0) return null;
  return (
    <details>
      <summary>{texts.aims(name)}</summary>
      <div className="stack stack--tight">
        {withAims.map(({ title, aims }) => (
          <fieldset key={title} className="week-group stack stack--tight">
            <legend>{title}</legend>
            {aims.map(({ id, text, level }) => (
              <label key={id} className="week-field">
                {text}
                <select name={aimField(placementId, id)} defaultValue="">
                  <option value="">{texts.unchanged(words[level])}</option>
                  {trainingLevels.map((one) => (
                    <option key={one} value={one}>
                      {words[one]}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </details>
  );
}
