import { Button, Heading } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { SeriesTable } from '~/components/figures/series-table';
import { ModuleFacts } from '~/components/training/module-facts';
import { trainingLevels } from '~/domain/training-level';
import { trainingModuleTexts } from '~/i18n/training-modules';
import { trainingPlanTexts } from '~/i18n/training-plans';
import { useTexts } from '~/i18n/texts';
import type { ShownModule } from './plan-modules';

interface PlanModuleProps {
  module: ShownModule;
  /** The number of the module's first aim in the form, or null where the reader sets no levels. */
  firstAim: number | null;
  /** Under which the module can be changed, or null. */
  changePath: string | null;
}

/** One module: how far it has come, its aims with their levels, and how it is taught. */
export function PlanModule({ module, firstAim, changePath }: PlanModuleProps) {
  const texts = useTexts(trainingPlanTexts);
  const { id, title, aims, progress } = module;
  return (
    <section className="panel stack stack--tight" aria-labelledby={`modul-${id}`}>
      <Heading level="3" size="small" id={`modul-${id}`}>
        {title}
      </Heading>
      <p>
        <strong>{texts.reachedOf(progress.reached, progress.aims)}</strong>
        {progress.completed && ` – ${texts.completed.toLowerCase()}`}
      </p>
      {firstAim === null ? <AimTable title={title} aims={aims} /> : <AimFields aims={aims} first={firstAim} />}
      <details>
        <summary>{texts.aboutModule}</summary>
        <ModuleFacts module={module} />
      </details>
      {changePath && (
        <div className="row">
          <Link to={`${changePath}/${id}/endre`} className="aksel-link" aria-label={texts.changeModule(title)}>
            {texts.change}
          </Link>
          <Link to={`${changePath}/${id}/fjern`} className="aksel-link" aria-label={texts.removeModule(title)}>
            {texts.remove}
          </Link>
        </div>
      )}
    </section>
  );
}

function AimTable({ title, aims }: Pick<ShownModule, 'title' | 'aims'>) {
  const texts = useTexts(trainingModuleTexts);
  const plan = useTexts(trainingPlanTexts);
  return (
    <SeriesTable
      caption={texts.aimsCaption(title)}
      columns={[texts.aim, plan.level]}
      rows={aims.map(({ text, level }) => [text, texts.level[level]])}
    />
  );
}

/** A level for each aim; the level that the form showed goes along, so that only what was changed here is moved. */
function AimFields({ aims, first }: { aims: ShownModule['aims']; first: number }) {
  const texts = useTexts(trainingModuleTexts);
  const plan = useTexts(trainingPlanTexts);
  return (
    <>
      {aims.map(({ id, text, level }, index) => (
        <label key={`${id}${level}`} className="week-field">
          {text}
          <input type="hidden" name={`aim${first + index}`} value={id} />
          <input type="hidden" name={`from${first + index}`} value={level} />
          <select name={`level${first + index}`} defaultValue={level}>
            {trainingLevels.map((value) => (
              <option key={value} value={value}>
                {texts.level[value]}
              </option>
            ))}
          </select>
        </label>
      ))}
      <div>
        <Button size="small">{plan.saveLevels}</Button>
      </div>
    </>
  );
}
