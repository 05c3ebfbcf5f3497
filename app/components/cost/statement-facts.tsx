import { EvidenceLink } from '~/components/cost/evidence-link';
import { Facts } from '~/components/ui/facts';
import { suggestedHours } from '~/domain/cost-statement';
import { costStatementTexts } from '~/i18n/cost-statements';
import { formatMoment, formatWholeKroner } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';

interface StatementFactsProps {
  statement: {
    contractName: string;
    supplierName: string;
    priceEffect: number;
    evidence: string | null;
    evidenceLink: string | null;
    comment: string | null;
    correctionReason: string | null;
    submittedAt: string | null;
  };
  /** Null for who may not read hours and support of one statement. */
  details: {
    mentorHours: number;
    trainingHours: number;
    wageSubsidy: number;
    otherSupport: number;
    knownWeeks: number;
    hoursAWeek: number;
    knownTrainingHours: number;
    changedReason: string | null;
  } | null;
}

/** All that a statement says, in the order of its form. */
export function StatementFacts({ statement, details }: StatementFactsProps) {
  const texts = useTexts(costStatementTexts);
  const { submittedAt, evidence, evidenceLink, comment, correctionReason } = statement;
  const words = (value: string) => <span className="prose block">{value}</span>;
  return (
    <Facts
      facts={[
        { name: texts.contract, value: statement.contractName },
        { name: texts.supplier, value: statement.supplierName },
        { name: texts.status, value: submittedAt ? texts.sentAt(formatMoment(submittedAt)) : texts.draft },
        ...(correctionReason ? [{ name: texts.correctedBecause, value: words(correctionReason) }] : []),
        ...(details ? numbersOf(texts, details) : []),
        { name: texts.effect, value: texts.effectOf(statement.priceEffect) },
        {
          name: texts.restsOn,
          value: (
            <>
              {evidence && words(evidence)}
              {evidenceLink && <EvidenceLink to={evidenceLink}>{texts.openLink}</EvidenceLink>}
            </>
          ),
        },
        { name: texts.commentFact, value: comment ? words(comment) : texts.noComment },
      ]}
    />
  );
}

type Details = NonNullable<StatementFactsProps['details']>;

function numbersOf(texts: (typeof costStatementTexts)['nb'], details: Details) {
  const { knownWeeks: weeks, hoursAWeek, knownTrainingHours: trainingHours, changedReason } = details;
  const suggested = suggestedHours({ weeks, trainingHours }, hoursAWeek);
  return [
    { name: texts.mentorHours, value: texts.hours(details.mentorHours) },
    { name: texts.trainingHours, value: texts.hours(details.trainingHours) },
    { name: texts.suggestedFrom, value: texts.suggested(suggested.mentorHours, suggested.trainingHours, weeks, hoursAWeek) },
    ...(changedReason ? [{ name: texts.changedWhy, value: <span className="prose block">{changedReason}</span> }] : []),
    { name: texts.support, value: formatWholeKroner(details.wageSubsidy) },
    { name: texts.supportOther, value: formatWholeKroner(details.otherSupport) },
  ];
}
