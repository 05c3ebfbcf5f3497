import { ReportTag } from '~/components/periodic-report/report-tag';
import { ActionLink } from '~/components/ui/action-link';
import { PageHeading } from '~/components/ui/page-heading';
import { formatDate, formatQuarter } from '~/i18n/format';
import { periodicReportTexts } from '~/i18n/periodic-reports';
import { useTexts } from '~/i18n/texts';
import type { Report } from './route';

const stepIn = { none: 'write', draft: 'write', sent: 'answer', returned: 'correct', approved: null } as const;

/** Whose report it is, how it stands, when the next step is due, and what the viewer can do. */
export function ReportHeading({ report }: { report: Report }) {
  const texts = useTexts(periodicReportTexts);
  const { id, contractName, supplierName, buyerName, periodEnd, state, shows, allowedActions, content, dueOn } = report;
  const step = stepIn[state];
  const path = `/rapporter/${id}`;
  const mayWrite = allowedActions.includes('write');
  const maySend = allowedActions.includes('send') && content?.published;
  return (
    <PageHeading
      title={texts.titleOf(formatQuarter(periodEnd))}
      intro={
        <>
          <p>
            {contractName}. {supplierName} {texts.to} {buyerName}.
          </p>
          <p>
            <ReportTag state={state} isWriter={shows === 'unsent'} /> {step && dueOn && texts.dueOn[step](formatDate(dueOn))}
          </p>
        </>
      }
      actions={
        <>
          {maySend && <ActionLink to={`${path}/send`}>{state === 'returned' ? texts.sendAgain : texts.send}</ActionLink>}
          {mayWrite && (
            <ActionLink to={`${path}/skriv`} variant={maySend ? 'secondary' : 'primary'}>
              {state === 'returned' ? texts.write.returned : texts.write.draft}
            </ActionLink>
          )}
          {allowedActions.includes('approve') && <ActionLink to={`${path}/godkjenn`}>{texts.approve}</ActionLink>}
          {allowedActions.includes('return') && (
            <ActionLink to={`${path}/returner`} variant="secondary">
              {texts.return}
            </ActionLink>
          )}
        </>
      }
    />
  );
}
