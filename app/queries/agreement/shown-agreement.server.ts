import type { AgreementTerm, AgreementTerms } from '~/domain/agreement-terms';
import type { Agreement } from './agreement-columns.server';

/** A version as a screen shows it: without ids. */
export function shownAgreement({ number, state, terms, mentorName, approvals, written }: Agreement) {
  const { mentorId: _mentor, ...shown } = terms;
  return { number, state, terms: shown, mentorName, approvals, written };
}

interface WithTerms {
  terms: { [Term in AgreementTerm]: AgreementTerms[Term] | null };
  mentorName: string | null;
}

/** Terms before and after, as values that a screen can show; a mentor by name. */
export function termChanges(before: WithTerms, after: WithTerms, terms: readonly AgreementTerm[]) {
  const shown = ({ terms: all, mentorName }: WithTerms, term: AgreementTerm) => (term === 'mentorId' ? mentorName : all[term]);
  return terms.map((term) => ({ term, before: shown(before, term), after: shown(after, term) }));
}
