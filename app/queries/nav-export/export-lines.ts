import type { ExportLine } from '~/domain/nav-export';
import { formatNumber, formatPercent, formatShortDate } from '~/i18n/format';
import { followUpPlanTexts } from '~/i18n/follow-up-plans';
import { navExportTexts } from '~/i18n/nav-exports';
import { vocabularyTexts } from '~/i18n/vocabulary';
import type { ExportRows } from './export-rows.server';

const texts = navExportTexts.nb;
const words = vocabularyTexts.nb;
const none = { from: null, to: null, party: null, orgNumber: null, contract: null, what: null, extent: null, state: null };

/** What was found of a person, as the lines of the export. */
export function exportLines({ placements, jobs, results, steps }: ExportRows): ExportLine[] {
  return [
    ...placements.map(placementLine),
    ...jobs.map(({ subsidies: _subsidies, terms, percent, form, ...job }) => ({
      ...none,
      ...job,
      part: 'job' as const,
      what: words.employmentForm[form],
      extent: [formatPercent(percent), ...terms.map((term) => texts.percentFrom(formatPercent(term.percent), formatShortDate(term.from)))].join(', '),
    })),
    ...jobs.flatMap(({ party, orgNumber, subsidies }) =>
      subsidies.map(({ from, to, kind, percent }) => ({
        ...none,
        part: 'subsidy' as const,
        ...{ from, to, party, orgNumber },
        what: kind && words.subsidyKind[kind],
        extent: percent === null ? null : formatPercent(percent),
      })),
    ),
    ...results.map(({ on, status, source }) => ({
      ...none,
      part: 'result' as const,
      from: on,
      party: words.followUpSource[source],
      what: words.followUpStatus[status],
    })),
    ...steps.map(({ text, owner, dueOn }) => ({
      ...none,
      part: 'step' as const,
      party: followUpPlanTexts.nb.owner[owner],
      what: text,
      to: dueOn,
    })),
  ];
}

function placementLine({ goal, daysPerWeek, hoursPerWeek, status, endDetail, ...placement }: ExportRows['placements'][number]): ExportLine {
  const extent = [daysPerWeek !== null && texts.days(formatNumber(daysPerWeek)), hoursPerWeek !== null && texts.hours(formatNumber(hoursPerWeek))];
  return {
    ...none,
    ...placement,
    part: 'placement',
    what: goal && texts.goal(words.goal[goal]),
    extent: extent.filter(Boolean).join(', ') || null,
    state: endDetail ? `${words.status[status]}: ${words.endDetail[endDetail].toLowerCase()}` : words.status[status],
  };
}
