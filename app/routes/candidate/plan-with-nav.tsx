import { BodyLong, Tag } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { ActionLink } from '~/components/ui/action-link';
import type { CalendarDate } from '~/domain/calendar-date';
import { followUpPlanTexts } from '~/i18n/follow-up-plans';
import { formatDate } from '~/i18n/format';
import { navShareTexts } from '~/i18n/nav-shares';
import { useTexts } from '~/i18n/texts';
import type { CandidatePage } from '~/queries/candidate/read-candidate.server';
import { Section } from './section';

/** The next meeting with NAV and what is to be done, with the way to the whole plan. */
export function PlanWithNav({ candidate, on }: { candidate: CandidatePage; on: CalendarDate }) {
  const texts = useTexts(followUpPlanTexts);
  const { cannotShare } = useTexts(navShareTexts);
  const { id, plan, navShares, protectedAddress } = candidate;
  const { nextMeeting, openSteps } = plan;
  const shared = !protectedAddress && navShares.some(({ endedAt }) => endedAt === null);
  const nothing = !nextMeeting && openSteps.length === 0;
  const open = (
    <ActionLink to={`/kandidater/${id}/plan`} variant="secondary" size="small">
      {texts.toPlan}
    </ActionLink>
  );
  return (
    <Section id="plan-med-nav" title={texts.title} action={(shared || !nothing) && open}>
      {nothing && <BodyLong>{shared ? texts.noPlan : protectedAddress ? cannotShare : texts.noPlanUnshared}</BodyLong>}
      {nextMeeting && (
        <BodyLong>
          {texts.nextMeeting}: {formatDate(nextMeeting.on)}, {nextMeeting.place}
        </BodyLong>
      )}
      {openSteps.length > 0 && (
        <ul>
          {openSteps.map(({ id: stepId, text, owner, dueOn }) => (
            <li key={stepId}>
              <Link to={`/steg/${stepId}`} className="aksel-link">
                {text}
              </Link>
              <span className="row subtle">
                {texts.dueBy(texts.owner[owner], formatDate(dueOn))}
                {dueOn < on && (
                  <Tag size="small" variant="outline" data-color="warning">
                    {texts.overdue}
                  </Tag>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {shared && (
        <p>
          <Link to={`/kandidater/${id}/nav-utskrift`} className="aksel-link">
            {texts.toExport}
          </Link>
        </p>
      )}
    </Section>
  );
}
