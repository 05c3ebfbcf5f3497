import { Heading, Process } from '@navikt/ds-react';
import { dateInOslo, type CalendarDate } from '~/domain/calendar-date';
import type { PathStep, StepOnPath } from '~/domain/placement-path';
import type { PlacementStatus } from '~/domain/placement-status';
import { formatDate } from '~/i18n/format';
import { placementTexts } from '~/i18n/placements';
import { useTexts } from '~/i18n/texts';

interface PlacementPathProps {
  placement: {
    path: readonly StepOnPath[] | null;
    status: PlacementStatus;
    requestedAt: string;
    acceptedAt: string | null;
    startedOn: CalendarDate | null;
    endedOn: CalendarDate | null;
  };
}

/** The way requested → accepted → started → ended, with the date of each step that is behind. */
export function PlacementPath({ placement }: PlacementPathProps) {
  const texts = useTexts(placementTexts);
  const { path, status } = placement;
  return (
    <section aria-labelledby="veien">
      <Heading level="2" size="small" id="veien" spacing>
        {texts.pathHeading}
      </Heading>
      {!path && <p>{texts.leftPath[status as keyof typeof texts.leftPath]}</p>}
      {path && (
        <Process aria-labelledby="veien" hideStatusText>
          {path.map(({ step, state }) => (
            <Process.Event key={step} title={texts.step[step]} status={state} timestamp={timeOf(step, placement)} />
          ))}
        </Process>
      )}
    </section>
  );
}

function timeOf(step: PathStep, { requestedAt, acceptedAt, startedOn, endedOn }: PlacementPathProps['placement']) {
  const onDay = (moment: string | null) => moment && dateInOslo(new Date(moment));
  const days = { requested: onDay(requestedAt), accepted: onDay(acceptedAt), started: startedOn, ended: endedOn };
  const day = days[step];
  return day ? formatDate(day as CalendarDate) : undefined;
}
