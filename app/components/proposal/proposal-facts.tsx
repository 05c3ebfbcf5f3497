import type { ReactNode } from 'react';
import type { Change } from '~/domain/proposal';
import type { ProposalStatus } from '~/domain/proposal-lifecycle';
import { formatMoment } from '~/i18n/format';
import { proposalTexts } from '~/i18n/proposals';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import { Facts } from '../ui/facts';
import { changeWords } from './change-words';

export interface ShownProposal {
  change: Change;
  status: ProposalStatus;
  reason: string;
  rejectionText: string | null;
  proposedAt: string;
  proposedBy: string | null;
  decidedAt: string | null;
  decidedBy: string | null;
}

/** A proposal: from → to, why, who made it, and the answer. */
export function ProposalFacts({ proposal }: { proposal: ShownProposal }) {
  const texts = useTexts(proposalTexts);
  const words = useTexts(vocabularyTexts);
  const { change, status, reason, rejectionText, proposedAt, proposedBy, decidedAt, decidedBy } = proposal;
  const { before, after } = changeWords(texts, words, change);
  const facts: ({ name: string; value: ReactNode } | null)[] = [
    { name: texts.what[change.kind], value: <FromTo before={before} after={after} /> },
    { name: texts.reason, value: reason },
    { name: texts.proposed, value: texts.by(formatMoment(proposedAt), proposedBy) },
    decidedAt === null ? null : { name: texts.answered[status], value: texts.by(formatMoment(decidedAt), decidedBy) },
    rejectionText === null ? null : { name: texts.rejection, value: rejectionText },
  ];
  return <Facts facts={facts.filter((fact) => fact !== null)} />;
}

/** From → to; the arrow is for the eye, the words are read out. */
export function FromTo({ before, after }: { before: string; after: string }) {
  const texts = useTexts(proposalTexts);
  return (
    <>
      <span className="visually-hidden">{texts.from} </span>
      {before}
      <span aria-hidden="true"> → </span>
      <span className="visually-hidden"> {texts.to} </span>
      <strong>{after}</strong>
    </>
  );
}
