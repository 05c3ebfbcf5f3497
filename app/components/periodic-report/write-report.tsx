import { useForm } from '@conform-to/react';
import { InlineMessage } from '@navikt/ds-react';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import type { CalendarDate } from '~/domain/calendar-date';
import type { ReportCommitment, ReportSections } from '~/domain/periodic-report/report-content';
import type { ReportLine } from '~/domain/periodic-report/report-lines';
import { wordsOf, type ReportField } from '~/domain/periodic-report/report-values';
import { criterionTexts } from '~/i18n/criterion';
import { formatQuarter } from '~/i18n/format';
import { periodicReportTexts, type EventToSay } from '~/i18n/periodic-reports';
import { useTexts } from '~/i18n/texts';
import { ReportFields, reportLabels } from './report-fields';
import { ReturnedBecause } from './returned-because';

interface WriteReportProps {
  title: string;
  report: {
    contractId: string;
    contractName: string;
    buyerName: string;
    periodEnd: CalendarDate;
    version: number;
    returned: EventToSay | null;
    content: { sections: ReportSections; commitments: readonly ReportCommitment[]; lines: readonly ReportLine[]; published: unknown };
  };
  requestId: string;
  answer: Parameters<typeof useForm>[0]['lastResult'];
  cancelTo: string;
}

/** The form in which a report is begun, gone on with and corrected. */
export function WriteReport({ title, report, requestId, answer, cancelTo }: WriteReportProps) {
  const texts = useTexts(periodicReportTexts);
  const { parts } = useTexts(criterionTexts);
  const { contractId, contractName, buyerName, periodEnd, version, returned, content } = report;
  const [form, fields] = useForm<Record<ReportField | 'version', string>>({
    lastResult: answer as never,
    defaultValue: { ...wordsOf(content.sections), version: String(version) },
  });
  const quarter = formatQuarter(periodEnd);
  return (
    <FormPage
      form={form}
      labels={reportLabels(texts, parts)}
      requestId={requestId}
      title={title}
      intro={
        <div className="stack stack--tight">
          <p>
            <strong>{quarter}</strong>, {texts.toBuyer(contractName, buyerName)}
          </p>
          {returned && <ReturnedBecause event={returned} />}
          <p>{texts.writeIntro}</p>
          <p>{texts.whoReads}</p>
          {!content.published && <InlineMessage status="info">{texts.notPublishedText(quarter)}</InlineMessage>}
        </div>
      }
      submit={texts.save}
      cancelTo={cancelTo}
    >
      <HiddenInput field={fields.version} />
      <ReportFields contractId={contractId} fields={fields} content={content} />
    </FormPage>
  );
}
