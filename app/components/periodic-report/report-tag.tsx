import { Tag, type TagProps } from '@navikt/ds-react';
import type { ReportState } from '~/domain/periodic-report/report-lifecycle';
import { standingOf } from '~/domain/periodic-report/report-lifecycle';
import { periodicReportTexts } from '~/i18n/periodic-reports';
import { useTexts } from '~/i18n/texts';

const looks: Readonly<Record<ReportState, NonNullable<TagProps['data-color']>>> = {
  none: 'neutral',
  draft: 'neutral',
  sent: 'info',
  returned: 'warning',
  approved: 'success',
};

/** A report's state in one word; only its writer is told whether it has been begun. */
export function ReportTag({ state, isWriter }: { state: ReportState; isWriter: boolean }) {
  const texts = useTexts(periodicReportTexts);
  return (
    <Tag size="small" variant="outline" data-color={looks[state]}>
      {isWriter ? texts.states[state] : texts.standings[standingOf(state)]}
    </Tag>
  );
}
