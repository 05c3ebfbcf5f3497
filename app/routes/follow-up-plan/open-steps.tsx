import { BodyLong, Heading, Tag } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { ActionLink } from '~/components/ui/action-link';
import type { CalendarDate } from '~/domain/calendar-date';
import { followUpPlanTexts } from '~/i18n/follow-up-plans';
import { formatDate, formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import type { PlanPage } from '~/queries/follow-up-plan/read-plan.server';

/** What is to be done next, the first due first, each with what can be done with it. */
export function OpenSteps({ steps, on }: { steps: PlanPage['openSteps']; on: CalendarDate }) {
  const texts = useTexts(followUpPlanTexts);
  return (
    <section className="stack stack--tight" aria-labelledby="apne-steg">
      <Heading level="2" size="medium" id="apne-steg">
        {texts.openTitle}
      </Heading>
      {steps.length === 0 && <BodyLong>{texts.openNone}</BodyLong>}
      <ul className="plain-list stack stack--tight" hidden={steps.length === 0}>
        {steps.map((step) => (
          <li key={step.id} className="panel stack stack--tight">
            <div>
              <p className="prose">
                <strong>{step.text}</strong>
              </p>
              <div className="row">
                <span>{texts.dueBy(texts.owner[step.owner], formatDate(step.dueOn))}</span>
                {step.dueOn < on && (
                  <Tag size="small" variant="outline" data-color="warning">
                    {texts.overdue}
                  </Tag>
                )}
              </div>
              {step.moves.map(({ from, to, reason }) => (
                <p key={`${from}${to}`} className="subtle prose">
                  {texts.moved(formatShortDate(from), formatShortDate(to), reason)}
                </p>
              ))}
            </div>
            {step.allowedActions.includes('close') && (
              <div className="row">
                <ActionLink to={`/steg/${step.id}`} variant="secondary" size="small">
                  {texts.act.close}
                  <span className="visually-hidden">: {step.text}</span>
                </ActionLink>
                <Link to={`/steg/${step.id}/flytt`} className="aksel-link" aria-label={texts.actOn(texts.act.move, step.text)}>
                  {texts.act.move}
                </Link>
                <Link to={`/steg/${step.id}/dropp`} className="aksel-link" aria-label={texts.actOn(texts.act.drop, step.text)}>
                  {texts.act.drop}
                </Link>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
