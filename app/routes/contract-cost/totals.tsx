import { Heading } from '@navikt/ds-react';
import type { SerializeFrom } from '@remix-run/node';
import { FigureCard } from '~/components/figures/figure-card';
import { costTexts } from '~/i18n/costs';
import { formatQuarter, formatWholeKroner } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import type { loader } from './route';

type TotalsProps = Pick<SerializeFrom<typeof loader>, 'hours' | 'perUnit' | 'support' | 'seesNumbers' | 'minimumCohort'>;

/** Hours and support of the contract so far, and hours by what came of them. */
export function Totals({ hours, perUnit, support, seesNumbers, minimumCohort }: TotalsProps) {
  const texts = useTexts(costTexts);
  const last = hours.at(-1);
  const [mentor, training] = [sumOf(hours, 'mentorHours'), sumOf(hours, 'trainingHours')];
  const unit = (value: number | null) => (value === null ? { words: texts.tooFew } : { number: value, unit: texts.hours });
  return (
    <section className="stack stack--tight" aria-labelledby="til-sammen">
      <Heading level="2" size="medium" id="til-sammen">
        {texts.totals}
      </Heading>
      <div className="cards">
        <FigureCard name={texts.allHours} {...(last ? { number: mentor + training, unit: texts.hours } : { words: hidden(texts, seesNumbers) })} anchor="kostnad-timer">
          {last && (
            <p>
              {texts.splitHours(mentor, training)} {texts.until(formatQuarter(last.periodEnd))}
            </p>
          )}
        </FigureCard>
        {perUnit && (
          <>
            <FigureCard name={texts.perEnded} {...unit(perUnit.perEnded)} anchor="kostnad-timer">
              <p>
                {texts.perUnitMeaning} {texts.until(formatQuarter(perUnit.until))}
              </p>
            </FigureCard>
            <FigureCard name={texts.perHire} {...unit(perUnit.perHire)} anchor="kostnad-timer">
              <p>
                {texts.perUnitMeaning} {texts.until(formatQuarter(perUnit.until))}
              </p>
            </FigureCard>
          </>
        )}
        <FigureCard name={texts.support} {...(support ? { number: formatWholeKroner(support.kroner) } : { words: hidden(texts, seesNumbers) })} anchor="kostnad-stotte">
          {support && (
            <p>
              {texts.until(formatQuarter(support.periodEnd))} {!seesNumbers && texts.supportRounded}
            </p>
          )}
        </FigureCard>
      </div>
      {!seesNumbers && <p className="measure">{texts.tooFewWhy(minimumCohort)}</p>}
      {!seesNumbers && !last && <p className="measure">{texts.comesWith}</p>}
      {seesNumbers && last && !perUnit && <p className="measure">{texts.byPublished}</p>}
    </section>
  );
}

type Texts = (typeof costTexts)['nb'];

/** To a buyer whatever is hidden is hidden by one text; who sees everything is told that there is nothing. */
function hidden(texts: Texts, seesNumbers: boolean): string {
  return seesNumbers ? texts.noneStated : texts.tooFew;
}

function sumOf(hours: TotalsProps['hours'], part: 'mentorHours' | 'trainingHours'): number {
  return Math.round(hours.reduce((sum, one) => sum + one[part], 0) * 10) / 10;
}
