import { ActionLink } from '~/components/ui/action-link';
import { periodicReportTexts } from '~/i18n/periodic-reports';
import { useTexts } from '~/i18n/texts';
import type { Report } from './route';

/** What the viewer can do with the report, what comes next first; nothing where nothing is. */
export function ReportActions({ report: { id, state, allowedActions, content, isCorrected } }: { report: Report }) {
  const texts = useTexts(periodicReportTexts);
  const path = `/rapporter/${id}`;
  const isReturned = state === 'returned';
  const maySend = allowedActions.includes('send') && content.published !== null;
  // What came back is corrected before it is sent again.
  const sendsNext = maySend && (!isReturned || isCorrected);
  const send = maySend && (
    <ActionLink to={`${path}/send`} variant={sendsNext ? 'primary' : 'secondary'}>
      {isReturned ? texts.sendAgain : texts.send}
    </ActionLink>
  );
  return (
    <>
      {sendsNext && send}
      {allowedActions.includes('write') && (
        <ActionLink to={`${path}/skriv`} variant={sendsNext ? 'secondary' : 'primary'}>
          {isReturned ? texts.write.returned : texts.write.draft}
        </ActionLink>
      )}
      {!sendsNext && send}
      {allowedActions.includes('approve') && <ActionLink to={`${path}/godkjenn`}>{texts.approve}</ActionLink>}
      {allowedActions.includes('return') && (
        <ActionLink to={`${path}/returner`} variant="secondary">
          {texts.return}
        </ActionLink>
      )}
    </>
  );
}
