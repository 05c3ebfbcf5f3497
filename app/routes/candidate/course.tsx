import { BodyLong } from '@navikt/ds-react';
import type { CalendarDate } from '~/domain/calendar-date';
import { candidatePageTexts } from '~/i18n/candidate-page';
import { useTexts } from '~/i18n/texts';
import type { CandidatePage } from '~/queries/candidate/read-candidate.server';
import { CourseBars } from './course-bars';
import { CourseTable } from './course-table';
import { Section } from './section';

/** The way from practice to work: as bars where there is room, and always as a table. */
export function Course({ candidate, on }: { candidate: CandidatePage; on: CalendarDate }) {
  const texts = useTexts(candidatePageTexts);
  const { timeline, measuringDates } = candidate;
  return (
    <Section id="tidslinje" title={texts.timelineTitle}>
      {timeline.length === 0 && <BodyLong>{texts.timelineEmpty}</BodyLong>}
      {timeline.length > 0 && (
        <>
          <CourseBars timeline={timeline} measuringDates={measuringDates} on={on} />
          <details open>
            <summary>{texts.timelineAsTable}</summary>
            <CourseTable candidate={candidate} />
          </details>
        </>
      )}
    </Section>
  );
}
