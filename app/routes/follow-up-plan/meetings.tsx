import { Heading, Tag, type TagProps } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { EmptyState } from '~/components/ui/empty-state';
import { Facts } from '~/components/ui/facts';
import type { MeetingState } from '~/domain/follow-up-plan';
import { followUpPlanTexts } from '~/i18n/follow-up-plans';
import { formatDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import type { PlanMeeting, PlanPage } from '~/queries/follow-up-plan/read-plan.server';
import { AgreedSteps } from './agreed-steps';

const looks: Readonly<Record<MeetingState, NonNullable<TagProps['data-color']>>> = {
  planned: 'info',
  to_write: 'warning',
  written: 'neutral',
  cancelled: 'neutral',
};

/** The meetings of a plan, newest first. */
export function Meetings({ plan }: { plan: PlanPage }) {
  const texts = useTexts(followUpPlanTexts);
  if (plan.meetings.length === 0) return <EmptyState title={texts.meetingsNone}>{plan.mayAdd && texts.meetingsNoneText}</EmptyState>;
  return (
    <section className="stack stack--tight" aria-labelledby="moter">
      <Heading level="2" size="medium" id="moter">
        {texts.meetingsTitle}
      </Heading>
      {plan.meetings.map((meeting) => (
        <Meeting key={meeting.id} meeting={meeting} path={`/kandidater/${plan.id}/plan/mote/${meeting.id}`} />
      ))}
    </section>
  );
}

function Meeting({ meeting, path }: { meeting: PlanMeeting; path: string }) {
  const texts = useTexts(followUpPlanTexts);
  const { metOn, state, place, participants, agreed, cancelReason, by, allowedActions } = meeting;
  const date = formatDate(metOn);
  return (
    <article className="panel stack stack--tight">
      <div className="row row--between">
        <Heading level="3" size="small">
          {date}
        </Heading>
        <Tag size="small" variant="outline" data-color={looks[state]}>
          {texts.state[state]}
        </Tag>
      </div>
      <Facts
        facts={[
          { name: texts.placeOf, value: place },
          { name: texts.participantsOf, value: participants },
          ...(cancelReason === null ? [] : [{ name: texts.cancelledBecause, value: <span className="prose">{cancelReason}</span> }]),
        ]}
      />
      {agreed && <p className="prose">{agreed}</p>}
      <AgreedSteps steps={meeting.steps} />
      {by && <p className="subtle">{texts.by[state](by.name, by.organisation)}</p>}
      {allowedActions.length > 0 && (
        <div className="row">
          {allowedActions.includes('edit') && (
            <Link to={path} className="aksel-link" aria-label={texts.meetingOf(texts.edit[state], date)}>
              {texts.edit[state]}
            </Link>
          )}
          {allowedActions.includes('cancel') && (
            <Link to={`${path}/avlys`} className="aksel-link" aria-label={texts.meetingOf(texts.cancelMeeting, date)}>
              {texts.cancelMeeting}
            </Link>
          )}
        </div>
      )}
    </article>
  );
}
