import { Link } from '@remix-run/react';
import { PageHeading } from '~/components/ui/page-heading';
import { dateInOslo } from '~/domain/calendar-date';
import { formatShortDate } from '~/i18n/format';
import { resultDecisionTexts } from '~/i18n/result-decision';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import { AnswerTable } from './answer-table';
import type { ResultDecisionPage } from './decision-form';

/** For who comes when nothing is to be decided any more: the answers, and what was decided. */
export function Settled({ candidateId, result: { name, answers, decision } }: ResultDecisionPage) {
  const texts = useTexts(resultDecisionTexts);
  const { followUpStatus } = useTexts(vocabularyTexts);
  return (
    <div className="stack measure">
      <PageHeading title={texts.settledTitle} intro={`${name}. ${texts.settled}`} />
      {decision && (
        <div>
          <strong>
            {texts.decided(followUpStatus[decision.status], decision.decidedBy, formatShortDate(dateInOslo(new Date(decision.decidedAt))))}
          </strong>
          <p className="prose">{decision.reason}</p>
        </div>
      )}
      {answers.length > 0 && <AnswerTable answers={answers} />}
      <Link to={`/kandidater/${candidateId}`} className="aksel-link">
        {texts.back}
      </Link>
    </div>
  );
}
