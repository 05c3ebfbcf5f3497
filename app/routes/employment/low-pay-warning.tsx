import { LocalAlert } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { dateInOslo } from '~/domain/calendar-date';
import type { LowPay } from '~/domain/low-pay';
import { employmentTermTexts } from '~/i18n/employment-terms';
import { formatKroner, formatPeriod, formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';

interface LowPayWarningProps {
  lowPay: {
    now: LowPay | null;
    before: readonly LowPay[];
    closing: { reason: string; at: string; by: string | null } | null;
  } | null;
  /** Where it is closed with a reason; null where that cannot be done. */
  closeTo: string | null;
}

/** Pay below the generally applied minimum: now, with what to do, and before. For the unit alone. */
export function LowPayWarning({ lowPay, closeTo }: LowPayWarningProps) {
  const texts = useTexts(employmentTermTexts);
  if (!lowPay || (!lowPay.now && lowPay.before.length === 0)) return null;
  const { now, before, closing } = lowPay;
  const rates = (
    <Link to="/satser" className="aksel-link">
      {texts.rates}
    </Link>
  );
  const spells = before.length > 0 && (
    <div>
      <p>{texts.lowBefore}</p>
      <ul>
        {before.map(({ from, to, hourlyPay, requiredPay }) => (
          <li key={from}>{texts.lowSpell(formatKroner(hourlyPay), formatKroner(requiredPay), formatPeriod(from, to))}</li>
        ))}
      </ul>
    </div>
  );
  if (!now) {
    return (
      <div className="panel stack stack--tight">
        {spells}
        <p>
          {texts.lowWho} {rates}
        </p>
      </div>
    );
  }
  return (
    <LocalAlert status={closing ? 'announcement' : 'warning'}>
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{texts.lowTitle}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <div className="stack stack--tight">
          <p>{texts.lowText(formatKroner(now.hourlyPay), formatKroner(now.requiredPay), formatShortDate(now.from), now.youth)}</p>
          {closing ? (
            <p>
              {texts.lowClosed(formatShortDate(dateInOslo(new Date(closing.at))), closing.by)}: {closing.reason}
            </p>
          ) : (
            <p>{texts.lowWhat}</p>
          )}
          {spells}
          <p>
            {texts.lowWho} {rates}
          </p>
          {closeTo && (
            <p>
              <Link to={closeTo} className="aksel-link">
                {texts.closeLow}
              </Link>
            </p>
          )}
        </div>
      </LocalAlert.Content>
    </LocalAlert>
  );
}
