import { fieldOf } from '~/domain/report-fields';
import { useTexts } from '~/i18n/texts';
import { weeklyReportTexts } from '~/i18n/weekly-reports';

/** A word on the week, folded away until somebody wants it; it says who will read it. */
export function WeekNote({ placementId, note, error }: { placementId: string; note: string | null; error: string | undefined }) {
  const texts = useTexts(weeklyReportTexts);
  const id = `${placementId}-ord`;
  return (
    <details open={note !== null || error !== undefined ? true : undefined}>
      <summary>{texts.note}</summary>
      <label className="week-field" htmlFor={id}>
        {texts.noteLabel}
      </label>
      <p id={`${id}-hint`} className="subtle tight-line">
        {texts.noteHint}
      </p>
      <textarea
        id={id}
        name={fieldOf(placementId, 'note')}
        rows={3}
        maxLength={500}
        autoComplete="off"
        defaultValue={note ?? ''}
        aria-describedby={error ? `${id}-hint ${id}-feil` : `${id}-hint`}
        aria-invalid={error ? true : undefined}
      />
      {error && (
        <p id={`${id}-feil`} className="warning tight-line" data-problem>
          {error}
        </p>
      )}
    </details>
  );
}
