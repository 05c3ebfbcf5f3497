import { Heading } from '@navikt/ds-react';
import { assessmentTexts } from '~/i18n/assessments';
import { useTexts } from '~/i18n/texts';

interface BasisProps {
  aims: { reached: string[]; total: number };
  attendance: { present: number; ill: number; agreed: number; notAgreed: number; days: number };
}

/** What an assessment rests on: the aims that were reached and the days that were reported. */
export function Basis({ aims, attendance }: BasisProps) {
  const texts = useTexts(assessmentTexts);
  const { present, ill, agreed, notAgreed, days } = attendance;
  return (
    <div className="columns">
      <section className="stack stack--tight" aria-labelledby="aims">
        <Heading level="2" size="small" id="aims">
          {texts.aims}
        </Heading>
        {aims.total === 0 ? <p>{texts.noPlan}</p> : <p>{texts.aimsOf(aims.reached.length, aims.total)}</p>}
        {aims.reached.length > 0 && (
          <details>
            <summary>{texts.showAims}</summary>
            <ul>
              {aims.reached.map((aim, index) => (
                <li key={index}>{aim}</li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <section className="stack stack--tight" aria-labelledby="attendance">
        <Heading level="2" size="small" id="attendance">
          {texts.attendance}
        </Heading>
        <p>{days === 0 ? texts.noAttendance : texts.attendanceCounts(present, days)}</p>
        {days > present && <p>{texts.absence(ill, agreed, notAgreed)}</p>}
      </section>
    </div>
  );
}
