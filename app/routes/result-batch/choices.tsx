import { Heading } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import type { CalendarDate } from '~/domain/calendar-date';
import { OLDER, type ResultMonth } from '~/domain/result-months';
import { formatMonthName } from '~/i18n/format';
import { resultBatchTexts } from '~/i18n/result-batch';
import { useTexts } from '~/i18n/texts';
import type { ResultBatch } from '~/queries/result/read-result-batch.server';
import { batchSearch } from './batch-question';

/** The months in which results wait, and of the chosen one those without an answer or with one source. */
export function Choices({ batch: { months, month: chosen, kind: shown, totals } }: { batch: ResultBatch }) {
  const texts = useTexts(resultBatchTexts);
  return (
    <>
      {months.length > 0 && (
        <nav aria-label={texts.months}>
          <ul className="plain-list row result-choices">
            {months.map(({ month, count }) => (
              <li key={month}>
                <Link
                  to={`/resultater?${batchSearch({ month, kind: 'due' })}`}
                  className="aksel-link"
                  aria-current={month === chosen ? 'page' : undefined}
                >
                  {month === OLDER ? texts.older(count) : texts.inMonth(count, nameOf(month))}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className="stack stack--tight">
        <Heading level="2" size="medium">
          {chosen === OLDER ? texts.olderTitle : texts.monthTitle(nameOf(chosen))}
        </Heading>
        <nav aria-label={texts.kinds}>
          <ul className="plain-list row result-choices">
            {(['due', 'single'] as const).map((kind) => (
              <li key={kind}>
                <Link
                  to={`/resultater?${batchSearch({ month: chosen, kind })}`}
                  className="aksel-link"
                  aria-current={kind === shown ? 'page' : undefined}
                >
                  {texts[kind](totals[kind])}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {shown === 'single' && totals.single > 0 && <p>{texts.singleIntro}</p>}
      </div>
    </>
  );
}

function nameOf(month: ResultMonth): string {
  return formatMonthName(`${month}-01` as CalendarDate);
}
