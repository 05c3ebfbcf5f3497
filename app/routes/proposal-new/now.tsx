import { changeWords } from '~/components/proposal/change-words';
import type { CalendarDate } from '~/domain/calendar-date';
import type { Department, ProposalKind } from '~/domain/proposal';
import { proposalTexts } from '~/i18n/proposals';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';

interface NowProps {
  kind: ProposalKind;
  placement: { name: string | null; reference: string; supplierName: string; hasAgreement: boolean };
  terms: {
    plannedTo: CalendarDate | null;
    daysPerWeek: number | null;
    hoursPerWeek: number | null;
    department: Department | null;
    mentor: string | null;
  };
  replaces: boolean;
}

/** Whose proposal it is, what follows, and what is now of what it would change. */
export function Now({ kind, placement, terms, replaces }: NowProps) {
  const texts = useTexts(proposalTexts);
  const words = useTexts(vocabularyTexts);
  const side = { ...terms, day: terms.plannedTo };
  const { before } = changeWords(texts, words, { kind, before: side, after: side, endReason: null, endDetail: null });
  return (
    <div className="stack stack--tight">
      <p>
        <strong>{texts.about(placement.name, placement.reference, placement.supplierName)}</strong>
      </p>
      <p>{texts.formIntro[kind]}</p>
      {kind === 'change_mentor' && placement.hasAgreement && <p>{texts.mentorByProposal}</p>}
      <p>{texts.now(texts.what[kind], before)}</p>
      {replaces && <p>{texts.replaces}</p>}
    </div>
  );
}
