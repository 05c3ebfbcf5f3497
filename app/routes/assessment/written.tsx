import { Heading } from '@navikt/ds-react';
import { Facts } from '~/components/ui/facts';
import { assessmentTexts } from '~/i18n/assessments';
import { formatDate, formatMoment, formatPercent } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import type { ShownAssessment } from '~/queries/assessment/read-assessment.server';

/** What the supplier wrote, and what the candidate says to it. */
export function Written({ assessment }: { assessment: ShownAssessment }) {
  const texts = useTexts(assessmentTexts);
  const words = useTexts(vocabularyTexts);
  const { strengths, attendanceText, outcome, notHiredReason, notHiredText, offeredForm, offeredPercent, offeredFrom, answer } = assessment;
  const offer =
    offeredForm && offeredPercent && offeredFrom
      ? texts.offer(words.employmentForm[offeredForm], formatPercent(offeredPercent), formatDate(offeredFrom))
      : null;
  const facts = [
    { name: texts.strengths, value: <p className="prose">{strengths}</p> },
    { name: texts.attendanceText, value: attendanceText && <p className="prose">{attendanceText}</p> },
    { name: texts.job, value: texts.shownOutcome[outcome] },
    { name: texts.jobGroup, value: offer },
    { name: texts.reason, value: notHiredReason && texts.reasons[notHiredReason] },
    { name: texts.reasonText, value: notHiredText && <p className="prose">{notHiredText}</p> },
  ];
  return (
    <>
      <section className="panel stack stack--tight">
        <Facts facts={facts.filter(({ value }) => value)} />
        <p className="subtle">{texts.writtenBy(assessment.writtenBy, formatMoment(assessment.writtenAt))}</p>
      </section>
      <section className="stack stack--tight" aria-labelledby="candidate">
        <Heading level="2" size="medium" id="candidate">
          {texts.candidateTitle}
        </Heading>
        {!answer && <p>{texts.waitsForAnswer}</p>}
        {answer && (
          <div className="panel stack stack--tight">
            <p>
              <strong>{answer.agrees ? texts.agrees : texts.disagrees}</strong>
            </p>
            <p className="prose">{answer.words ?? texts.noWords}</p>
            <p className="subtle">{texts.takenBy(answer.takenBy, formatMoment(answer.at), answer.reason ?? '')}</p>
          </div>
        )}
      </section>
    </>
  );
}
