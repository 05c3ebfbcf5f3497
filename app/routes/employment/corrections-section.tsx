import { Heading } from '@navikt/ds-react';
import type { Correction } from '~/domain/corrections';
import type { EmploymentVersion, EmploymentVersionField, SubsidyVersion, SubsidyVersionField } from '~/domain/employment-versions';
import { employmentCorrectionTexts } from '~/i18n/employment-corrections';
import { formatMoment, formatPercent, formatPeriod, formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';

interface CorrectionsSectionProps {
  job: readonly Correction<EmploymentVersion>[];
  subsidies: readonly Correction<SubsidyVersion>[];
}

/** What was corrected in the job and its wage subsidies, newest first: nothing is overwritten. */
export function CorrectionsSection({ job, subsidies }: CorrectionsSectionProps) {
  const texts = useTexts(employmentCorrectionTexts);
  const jobWords = useJobWords();
  const subsidyWords = useSubsidyWords();
  const entries = [
    ...job.map(({ at, by, before, after, changed }) => ({
      at,
      by,
      about: null,
      lines: changed.map((field) => texts.change(texts.job[field], jobWords(field, before), jobWords(field, after))),
    })),
    ...subsidies.map(({ at, by, before, after, changed }) => ({
      at,
      by,
      about: texts.ofSubsidy(formatPeriod(before.from, before.to)),
      lines: changed.map((field) => texts.change(texts.subsidy[field], subsidyWords(field, before), subsidyWords(field, after))),
    })),
  ].sort((one, other) => other.at.localeCompare(one.at));
  if (entries.length === 0) return null;
  return (
    <section className="stack stack--tight" aria-labelledby="rettet">
      <Heading level="2" size="medium" id="rettet">
        {texts.title}
      </Heading>
      <ol className="plain-list stack stack--tight">
        {entries.map(({ at, by, about, lines }) => (
          <li key={`${at} ${about} ${lines.join()}`}>
            <strong>{texts.corrected(formatMoment(at), by)}</strong>
            {about && <div>{about}</div>}
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A field of a job as it is read. */
function useJobWords() {
  const texts = useTexts(employmentCorrectionTexts);
  const words = useTexts(vocabularyTexts);
  return (field: EmploymentVersionField, state: EmploymentVersion): string => {
    if (field === 'form') return words.employmentForm[state.form];
    if (field === 'percent') return formatPercent(state.percent);
    if (field === 'startedOn') return formatShortDate(state.startedOn);
    if (field === 'endedOn') return state.endedOn ? formatShortDate(state.endedOn) : texts.open;
    return state[field];
  };
}

/** A field of a wage subsidy as it is read. */
function useSubsidyWords() {
  const texts = useTexts(employmentCorrectionTexts);
  const words = useTexts(vocabularyTexts);
  return (field: SubsidyVersionField, state: SubsidyVersion): string => {
    if (field === 'kind') return state.kind ? words.subsidyKind[state.kind] : texts.nothing;
    if (field === 'reducedWorkCapacity') return state.reducedWorkCapacity ? texts.yes : texts.no;
    if (field === 'percent') return state.percent === null ? texts.nothing : formatPercent(state.percent);
    return formatShortDate(state[field]);
  };
}
