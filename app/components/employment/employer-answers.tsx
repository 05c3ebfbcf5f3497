import { Heading } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import type { CalendarDate } from '~/domain/calendar-date';
import type { EmploymentForm } from '~/domain/employment';
import { seenOn, type EmployerQuestionKind, type EmployerReply, type SubsidyAnswer } from '~/domain/employer-question';
import { employerAnswerLine, employerAnswerTexts } from '~/i18n/employer-answers';
import { formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';

interface Answer {
  id: string;
  kind: EmployerQuestionKind;
  answer: EmployerReply;
  aboutOn: CalendarDate;
  endedOn: CalendarDate | null;
  form: EmploymentForm | null;
  percent: number | null;
  subsidyKnown: SubsidyAnswer | null;
  words: string | null;
  supplier: string;
  answeredOn: CalendarDate;
  waits: boolean;
}

interface EmployerAnswersProps {
  answers: readonly Answer[];
  candidateId: string;
  /** Where the job is ended; null for who may not. */
  endPath: string | null;
}

/** What the employer has said of a job, and what is left to do where it says that the job has ended. */
export function EmployerAnswers({ answers, candidateId, endPath }: EmployerAnswersProps) {
  const texts = useTexts(employerAnswerTexts);
  if (answers.length === 0) return null;
  return (
    <section className="stack stack--tight" aria-labelledby="arbeidsgiveren">
      <Heading level="2" size="medium" id="arbeidsgiveren">
        {texts.heading}
      </Heading>
      <ul className="plain-list stack stack--tight">
        {answers.map((one) => (
          <li key={one.id} className="panel stack stack--tight">
            <p>
              <strong>{employerAnswerLine(one)}</strong>
            </p>
            {one.words && <p className="prose">{texts.words(one.words)}</p>}
            <p className="subtle">{texts.said(one.supplier, formatShortDate(one.answeredOn))}</p>
            {one.waits && endPath && (
              <>
                <p className="prose">{texts.waits}</p>
                <div className="row">
                  <Link to={one.endedOn ? `${endPath}?dato=${one.endedOn}` : endPath} className="aksel-link">
                    {texts.end}
                  </Link>
                  <Link to={`/kandidater/${candidateId}/oppfolging?dato=${seenOn(one, one.answeredOn)}`} className="aksel-link">
                    {texts.record}
                  </Link>
                </div>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
