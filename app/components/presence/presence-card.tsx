import { Heading } from '@navikt/ds-react';
import { formatMoment } from '~/i18n/format';
import { presenceTexts } from '~/i18n/presence';
import { useTexts } from '~/i18n/texts';
import { PersonDetails, type PersonDetailsProps } from './person-details';
import { PresenceForm, type PresenceFormProps } from './presence-form';

export type PresenceWeek = PresenceFormProps &
  PersonDetailsProps & { said: { present: boolean; note: string | null; savedAt: string } | null };

/** One candidate's week on the mentor's phone: the question with its two buttons, or what was said and when. */
export function PresenceCard({ week }: { week: PresenceWeek }) {
  const texts = useTexts(presenceTexts);
  const { person, said } = week;
  return (
    <article className="panel stack stack--tight" aria-labelledby={`uke-${week.id}`}>
      <Heading level="3" size="small" id={`uke-${week.id}`}>
        {person.firstName} {person.lastName}
      </Heading>
      {!said && <PresenceForm {...week} />}
      {said && (
        <>
          <div className="tight">
            <p>
              <strong>{said.present ? texts.saidPresent : texts.saidAbsent}</strong>
            </p>
            {said.note && (
              <p>
                {texts.yourNote} {said.note}
              </p>
            )}
            <p className="subtle">{texts.savedAt(formatMoment(said.savedAt))}</p>
          </div>
          <details>
            <summary>{texts.correct}</summary>
            <PresenceForm {...week} />
          </details>
        </>
      )}
      <PersonDetails {...week} />
    </article>
  );
}
