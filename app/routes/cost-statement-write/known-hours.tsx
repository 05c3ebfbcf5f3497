import { Heading } from '@navikt/ds-react';
import type { CalendarDate } from '~/domain/calendar-date';
import { costStatementTexts } from '~/i18n/cost-statements';
import { formatDate, formatQuarter } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';

interface KnownHoursProps {
  contractName: string;
  dueOn: CalendarDate;
  basis: { weeks: number; trainingHours: number; hoursAWeek: number; asIn: CalendarDate | null };
  isCorrection: boolean;
  on: CalendarDate;
}

/** What a statement is about and by when, and how the hours were found that it begins with. */
export function KnownHours({ contractName, dueOn, basis, isCorrection, on }: KnownHoursProps) {
  const texts = useTexts(costStatementTexts);
  return (
    <div className="stack stack--tight">
      <p>
        {texts.formIntro(contractName)} {!isCorrection && texts.due(formatDate(dueOn), dueOn < on)} {texts.draftIntro}
      </p>
      <div className="panel stack stack--tight">
        <Heading level="2" size="small">
          {texts.knownHeading}
        </Heading>
        <ul>
          <li>
            {texts.knownWeeks(basis.weeks)} {texts.hoursAWeek(basis.hoursAWeek, basis.asIn && formatQuarter(basis.asIn))}
          </li>
          <li>{texts.knownTraining(basis.trainingHours)}</li>
        </ul>
        <p>{texts.mayChange}</p>
      </div>
    </div>
  );
}
