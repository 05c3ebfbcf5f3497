import { Heading, LocalAlert } from '@navikt/ds-react';
import { SubsidyFindings } from '~/components/employment/subsidy-findings';
import { ActionLink } from '~/components/ui/action-link';
import type { CalendarDate } from '~/domain/calendar-date';
import type { PeriodAction } from '~/domain/employment';
import type { SubsidyFinding } from '~/domain/judge-subsidies';
import { employmentTexts } from '~/i18n/employments';
import { formatDate } from '~/i18n/format';
import { subsidyRuleTexts } from '~/i18n/subsidy-rules';
import { useTexts } from '~/i18n/texts';
import { SubsidyTable, type ShownSubsidy } from './subsidy-table';

interface SubsidySectionProps {
  subsidies: readonly ShownSubsidy[];
  findings: readonly SubsidyFinding[];
  actions: readonly PeriodAction[];
  /** The last day of a subsidy that ends soon; null where none does. */
  endsOn: CalendarDate | null;
  /** Where a period is registered; null for somebody who may not. */
  addTo: string | null;
}

/** A job's wage subsidies, with what the rules say of them. */
export function SubsidySection({ subsidies, findings, actions, endsOn, addTo }: SubsidySectionProps) {
  const texts = useTexts(employmentTexts);
  const rules = useTexts(subsidyRuleTexts);
  const said = findings.map((found) => ({ ...found, other: subsidies.find(({ id }) => id === found.periodId) ?? null }));
  return (
    <section className="stack stack--tight" aria-labelledby="lonnstilskudd">
      <Heading level="2" size="medium" id="lonnstilskudd">
        {texts.subsidiesTitle}
      </Heading>
      {subsidies.length > 0 ? <SubsidyTable subsidies={subsidies} actions={actions} /> : <p>{texts.noSubsidies}</p>}
      {endsOn && <p className="measure">{texts.subsidyEnds(formatDate(endsOn))}</p>}
      {said.length > 0 && (
        <LocalAlert status="warning">
          <LocalAlert.Header>
            <LocalAlert.Title as="h3">{rules.onPageTitle}</LocalAlert.Title>
          </LocalAlert.Header>
          <LocalAlert.Content>
            <div className="stack stack--tight">
              <SubsidyFindings findings={said} />
              <p>{rules.onPageIntro}</p>
            </div>
          </LocalAlert.Content>
        </LocalAlert>
      )}
      {addTo && (
        <div>
          <ActionLink to={addTo} variant="secondary" size="small">
            {texts.addSubsidy}
          </ActionLink>
        </div>
      )}
    </section>
  );
}
