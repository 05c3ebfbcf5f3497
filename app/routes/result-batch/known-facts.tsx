import { formatPercent, formatShortDate, inSentence } from '~/i18n/format';
import { resultBatchTexts } from '~/i18n/result-batch';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import type { BatchRow } from '~/queries/result/read-result-batch.server';

/** What is registered about the day, and what somebody has said lately. */
export function KnownFacts({ known: { jobs, answers, denials } }: { known: NonNullable<BatchRow['known']> }) {
  const texts = useTexts(resultBatchTexts);
  const words = useTexts(vocabularyTexts);
  return (
    <div>
      <strong>{texts.known}</strong>
      <ul>
        {jobs.length === 0 && <li>{texts.nothingRegistered}</li>}
        {jobs.map(({ id, employer, form, percent, subsidised }) => (
          <li key={id}>
            {texts.job(employer, words.employmentForm[form], formatPercent(percent))},{' '}
            {subsidised ? texts.subsidised : texts.notSubsidised}
          </li>
        ))}
        {denials.map(({ id, supplierName, aboutOn, endedOn }) => (
          <li key={id}>{texts.employerSaysNo(supplierName, formatShortDate(aboutOn), endedOn && formatShortDate(endedOn))}</li>
        ))}
        {answers.map(({ id, source, status, statusDate, method, note }) => (
          <li key={id}>
            {texts.answer(words.followUpSource[source], words.followUpStatus[status], formatShortDate(statusDate))}
            {method && ` (${inSentence(words.checkMethod[method])})`}
            {note && <span className="block prose">{note}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
