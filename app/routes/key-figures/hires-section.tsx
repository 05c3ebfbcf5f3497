import { Heading } from '@navikt/ds-react';
import { FigureCard } from '~/components/figures/figure-card';
import { EMPLOYMENT_FORMS } from '~/domain/figures/definitions';
import type { KeyFigures } from '~/domain/figures/key-figures';
import { keyFigureTexts } from '~/i18n/key-figures';
import { useTexts } from '~/i18n/texts';
import { usePeoplePath } from './people-path';

/** Who was hired in the period, by whom, and into what kind of job. */
export function HiresSection({ figures: { hires }, seesPeople }: { figures: KeyFigures; seesPeople: boolean }) {
  const texts = useTexts(keyFigureTexts);
  const people = usePeoplePath(seesPeople)({ name: 'ansettelser' }, hires.employments);
  return (
    <section className="stack" aria-labelledby="ansettelser">
      <Heading level="2" size="medium" id="ansettelser">
        {texts.hires}
      </Heading>
      <div className="cards cards--wide">
        <FigureCard
          name={texts.hired}
          number={hires.people}
          unit={texts.onDateUnit(hires.people)}
          anchor="ansettelser"
          people={people}
        >
          {hires.people > 0 && (
            <ul className="plain-list">
              <li>{texts.hiredBySupplier(hires.withSupplier)}</li>
              <li>{texts.hiredElsewhere(hires.elsewhere)}</li>
            </ul>
          )}
        </FigureCard>
        {hires.employments > 0 && (
          <FigureCard
            name={texts.jobs}
            number={hires.employments}
            unit={texts.employments}
            anchor="ansettelser"
            people={people}
          >
            <ul className="plain-list">
              {EMPLOYMENT_FORMS.map((form) => (
                <li key={form}>
                  {hires.byForm[form]} {texts.forms[form]}
                </li>
              ))}
              <li>{texts.partTime(hires.partTime)}</li>
              <li>{texts.subsidisedAtStart(hires.subsidisedAtStart)}</li>
            </ul>
          </FigureCard>
        )}
      </div>
    </section>
  );
}
