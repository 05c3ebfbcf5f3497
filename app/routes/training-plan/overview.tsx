import { Heading } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { SeriesTable } from '~/components/figures/series-table';
import { ExportLinks } from '~/components/list/export-links';
import { hoursOf } from '~/domain/training-module';
import { formatNumber } from '~/i18n/format';
import { trainingPlanTexts } from '~/i18n/training-plans';
import { useTexts } from '~/i18n/texts';
import type { ShownModule } from './plan-modules';

interface OverviewProps {
  placementId: string;
  modules: readonly ShownModule[];
  template: { id: string; name: string; number: number } | null;
}

/** How far the candidate has come, in a sentence and module by module. */
export function Overview({ placementId, modules, template }: OverviewProps) {
  const texts = useTexts(trainingPlanTexts);
  const completed = modules.filter(({ progress }) => progress.completed);
  return (
    <section className="stack stack--tight" aria-labelledby="sa-langt">
      <Heading level="2" size="medium" id="sa-langt">
        {texts.overview}
      </Heading>
      <p>{texts.completedOf(completed.length, modules.length, formatNumber(hoursOf(completed)))}</p>
      <SeriesTable
        caption={texts.overviewCaption}
        columns={[texts.module, texts.hours, texts.reached]}
        rows={modules.map(({ id, title, hours, progress, aims }) => [
          <>
            <a href={`#modul-${id}`} className="aksel-link">
              {title}
            </a>
            <span className="subtle block">
              {progress.completed ? texts.completed : aims.some(({ level }) => level !== 'not_started') ? texts.underway : texts.notStarted}
            </span>
          </>,
          formatNumber(hours),
          texts.ofAims(progress.reached, progress.aims),
        ])}
      />
      <ExportLinks dataset="opplaeringsplan" name={texts.title} also={{ id: placementId }} />
      <p className="subtle">
        {texts.completedMeaning}{' '}
        {template && (
          <Link to={`/opplaering/${template.id}?versjon=${template.number}`} className="aksel-link">
            {texts.fromTemplate(template.name, template.number)}
          </Link>
        )}
      </p>
    </section>
  );
}
