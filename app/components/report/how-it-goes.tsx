import { fieldOf } from '~/domain/report-fields';
import { howItGoesValues, type HowItGoes as Value } from '~/domain/weekly-report';
import { useTexts } from '~/i18n/texts';
import { weeklyReportTexts } from '~/i18n/weekly-reports';

interface HowItGoesProps {
  placementId: string;
  name: string;
  value: Value | null;
  error: string | undefined;
}

/** How the week went, in one tap; «needs contact» says that it reaches the caseworker. */
export function HowItGoes({ placementId, name, value, error }: HowItGoesProps) {
  const texts = useTexts(weeklyReportTexts);
  const errorId = `${placementId}-feil`;
  return (
    <fieldset className="week-group" aria-describedby={error ? errorId : undefined}>
      <legend>{texts.howItGoesQuestion(name)}</legend>
      <div className="taps taps--three">
        {howItGoesValues.map((one) => (
          <label key={one} className="tap" data-kind={one}>
            <input type="radio" name={fieldOf(placementId, 'howItGoes')} value={one} defaultChecked={value === one} />
            <span>{texts.howItGoes[one]}</span>
          </label>
        ))}
      </div>
      <p className="subtle tight-line">{texts.needsContactHint}</p>
      {error && (
        <p id={errorId} className="warning tight-line" data-problem>
          {error}
        </p>
      )}
    </fieldset>
  );
}
