import type { CalendarDate } from '~/domain/calendar-date';
import { subsidyRules, type SubsidyRule, type SubsidyRuleCode } from '~/domain/subsidy-rules';
import { formatPeriod, formatShortDate } from '~/i18n/format';
import { subsidyRuleTexts } from '~/i18n/subsidy-rules';
import { useTexts } from '~/i18n/texts';

/** What a rule says of a period; `other` names the period where the reader would think of another one. */
export interface ShownFinding {
  code: SubsidyRuleCode;
  from: CalendarDate;
  other?: { from: CalendarDate; to: CalendarDate } | null;
}

const byCode: ReadonlyMap<string, SubsidyRule> = new Map(subsidyRules.map((rule) => [rule.code, rule]));

/** The findings as a list, each with where its rule is read. */
export function SubsidyFindings({ findings }: { findings: readonly ShownFinding[] }) {
  const texts = useTexts(subsidyRuleTexts);
  return (
    <ul className="plain-list stack stack--tight">
      {findings.map(({ code, from, other }) => {
        const rule = byCode.get(code);
        if (!rule) return null;
        return (
          <li key={`${code} ${from}`}>
            {other && <>{texts.ofOther(formatPeriod(other.from, other.to))} </>}
            {texts.finding(rule, formatShortDate(from))}{' '}
            {rule.what !== 'age' && rule.kind === 'temporary' && rule.reducedWorkCapacity === false && `${texts.reducedHint} `}
            <span className="subtle">{texts.source(rule.source)}</span>
          </li>
        );
      })}
    </ul>
  );
}
